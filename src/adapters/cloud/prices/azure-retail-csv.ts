import { csvRecords } from "./csv-records.js";
import type { Chunks } from "./json-entries.js";
import { PriceListError } from "./listed-price.js";

/** The items of a retail price list that was saved as CSV: the API's members as columns. */
export async function* retailCsvItems(chunks: Chunks): AsyncGenerator<Readonly<Record<string, string>>> {
  let columns: readonly string[] | null = null;
  for await (const record of csvRecords(chunks)) {
    if (columns === null) {
      if (!record.includes("retailPrice"))
        throw new PriceListError("format-unknown", "The file has no column retailPrice: it is not a list of the Azure Retail Prices API.");
      columns = record;
      continue;
    }
    const names = columns;
    yield Object.fromEntries(record.flatMap((value, index) => (value === "" ? [] : [[names[index] ?? "", value]])));
  }
}
