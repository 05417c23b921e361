import type { ListedPrice } from "../../../app/ports.js";
import { skuPrices, type CatalogueSku } from "./gcp-catalogue.js";
import { PriceListError } from "./listed-price.js";

/** What is used of the Cloud Billing Catalog's client; it follows the pages by itself. */
export interface CatalogueClient {
  listServicesAsync(): AsyncIterable<{ readonly name?: string | null; readonly displayName?: string | null }>;
  listSkusAsync(request: { readonly parent: string; readonly currencyCode?: string }): AsyncIterable<CatalogueSku>;
}

/**
 * The vendor's client, loaded only here: it is big. Credentials are those of the environment, as Google's tools find them.
 *
 * @public
 */
export async function openCatalogue(options: { readonly apiEndpoint?: string; readonly port?: number } = {}): Promise<CatalogueClient> {
  const { CloudCatalogClient } = await import("@google-cloud/billing");
  return new CloudCatalogClient({ ...options, fallback: true });
}

/** The prices of a service by its display name, in the currency asked for; Google converts. */
export async function* readGcpCatalogue(client: CatalogueClient, service: string, currencyCode = "USD"): AsyncGenerator<ListedPrice> {
  for await (const sku of client.listSkusAsync({ parent: await serviceName(client, service), currencyCode })) yield* skuPrices(sku);
}

async function serviceName(client: CatalogueClient, wanted: string): Promise<string> {
  for await (const { name, displayName } of client.listServicesAsync()) if (displayName === wanted && name) return name;
  throw new PriceListError("format-unknown", `The catalogue has no service that is displayed as ${JSON.stringify(wanted)}.`);
}
