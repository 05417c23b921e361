import type { ListedPrice } from "../../../app/ports.js";
import { awsPrice, type AwsOffer } from "./aws-offer.js";
import { csvRecords } from "./csv-records.js";
import type { Chunks } from "./json-entries.js";
import { PriceListError } from "./listed-price.js";

// Columns of the price; every other column is an attribute of the product.
const PRICE_COLUMNS = new Set(
  "SKU,OfferTermCode,RateCode,TermType,PriceDescription,EffectiveDate,StartingRange,EndingRange,Unit,PricePerUnit,Currency,RelatedTo,LeaseContractLength,PurchaseOption,OfferingClass,Product Family".split(
    ",",
  ),
);

/** The prices of a bulk file in CSV. Some header lines come before the names of the columns. */
export async function* readAwsBulkCsv(chunks: Chunks): AsyncGenerator<ListedPrice> {
  let offerCode = "";
  let columns: readonly Column[] | null = null;
  for await (const record of csvRecords(chunks)) {
    if (columns !== null) {
      if (record.length < 11) continue;
      const price = awsPrice(toOffer(record, columns), offerCode);
      if (price !== null) yield price;
    } else if (record[0] === "SKU") {
      columns = record.map(toColumn);
    } else if (record[0] === "OfferCode") {
      offerCode = record[1] ?? "";
    }
  }
  if (columns === null)
    throw new PriceListError(
      "format-unknown",
      "The file has no line of column names that begins with SKU: it is not a price list of AWS in CSV.",
    );
}

interface Column {
  readonly name: string;
  /** The attribute's name in the Pricing API; null for columns of the price. */
  readonly attribute: string | null;
}

// Where the API's name does not follow from the column's.
const ATTRIBUTES: Readonly<Record<string, string>> = {
  "Pre Installed S/W": "preInstalledSw",
  "Max IOPS/volume": "maxIopsvolume",
  "Max throughput/volume": "maxThroughputvolume",
};

function toColumn(name: string): Column {
  if (PRICE_COLUMNS.has(name)) return { name, attribute: null };
  const [first = "", ...words] = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const attribute =
    ATTRIBUTES[name] ?? first.toLowerCase() + words.map((word) => (word[0] ?? "").toUpperCase() + word.slice(1).toLowerCase()).join("");
  return { name, attribute };
}

function toOffer(record: readonly string[], columns: readonly Column[]): AwsOffer {
  const attributes: Record<string, string> = {};
  const values: Record<string, string> = {};
  columns.forEach(({ name, attribute }, index) => {
    const value = record[index] ?? "";
    if (value === "") return;
    if (attribute === null) values[name] = value;
    else attributes[attribute] = value;
  });
  return {
    sku: values["SKU"] ?? "",
    family: values["Product Family"],
    attributes,
    termType: values["TermType"] ?? "OnDemand",
    effectiveDate: values["EffectiveDate"] ?? "",
    description: values["PriceDescription"] ?? "",
    unit: values["Unit"] ?? "",
    amount: values["PricePerUnit"] ?? "",
    currency: values["Currency"] ?? "USD",
    start: values["StartingRange"],
    end: values["EndingRange"],
    termLength: values["LeaseContractLength"],
    purchaseOption: values["PurchaseOption"],
    offeringClass: values["OfferingClass"],
  };
}
