import type { PriceSource } from "../../../../app/ports.js";
import { readRetailPage, retailListPrices } from "../azure-retail.js";
import { fetchJson } from "../fetch-json.js";
import { PriceListError } from "../listed-price.js";
import type { ListRequest } from "./list-request.js";
import { spooledSource } from "./spooled-source.js";

const ENDPOINT = "https://prices.azure.com";
// With savings plans, which the version that is served without asking leaves out.
const VERSION = "2023-01-01-preview";

/** The Azure Retail Prices API, which needs no account. */
export function azureSource(request: ListRequest): PriceSource {
  const first = new URL("/api/retail/prices", request.endpoint ?? ENDPOINT);
  first.searchParams.set("api-version", VERSION);
  first.searchParams.set("currencyCode", "USD");
  first.searchParams.set("$filter", filter(request));
  return spooledSource(
    request,
    async (cursor) => {
      const address = cursor === null ? first.href : sameOrigin(cursor, first.origin);
      const body = await fetchJson(address);
      const { next } = readRetailPage(body);
      if (next === address) throw new PriceListError("list-incomplete", `The page ${address} names itself as the following page.`);
      return { next, body };
    },
    retailListPrices,
  );
}

function filter({ service, region, spot }: ListRequest): string {
  const conditions = [`serviceName eq ${quoted(service)}`];
  if (region !== null) conditions.push(`armRegionName eq ${quoted(region)}`);
  if (spot) conditions.push("contains(skuName, 'Spot')");
  return conditions.join(" and ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** An answer may not send us elsewhere. */
function sameOrigin(address: string, origin: string): string {
  const next = new URL(address, origin);
  // The API names its own port, which URL leaves out where it is the scheme's.
  if (next.origin === origin) return next.href;
  throw new PriceListError("list-incomplete", `The list goes on at ${next.origin}, which is not ${origin}.`);
}
