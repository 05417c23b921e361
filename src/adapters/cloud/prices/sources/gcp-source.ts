import type { PriceSource } from "../../../../app/ports.js";
import { skuPrices, type CatalogueSku } from "../gcp-catalogue.js";
import { PriceListError } from "../listed-price.js";
import type { ListRequest } from "./list-request.js";
import { spooledSource } from "./spooled-source.js";

/** What is used of the Cloud Billing Catalog's client. */
interface CatalogueClient {
  listServicesAsync(
    request: object,
    options: { readonly autoPaginate: false },
  ): AsyncIterable<{ readonly name?: string | null; readonly displayName?: string | null }>;
  listSkus(
    request: { readonly parent: string; readonly currencyCode: string; readonly pageSize: number; readonly pageToken?: string },
    options: { readonly autoPaginate: false },
  ): Promise<readonly [readonly unknown[], unknown, { readonly nextPageToken?: string | null }?]>;
  close(): Promise<void>;
}

const PAGE_SIZE = 5_000;

/** The Cloud Billing Catalog through Google's client, with the credentials that Google's tools find. */
export function gcpSource(request: ListRequest): PriceSource {
  let parent: string | null = null;
  return spooledSource(
    request,
    (cursor) =>
      withClient(request.endpoint, async (client) => {
        parent ??= await serviceName(client, request.service);
        const asked = { parent, currencyCode: "USD", pageSize: PAGE_SIZE, ...(cursor === null ? {} : { pageToken: cursor }) };
        const [skus, , answer] = await client.listSkus(asked, { autoPaginate: false });
        return { next: answer?.nextPageToken || null, body: skus };
      }),
    (pages) => prices(pages, request),
  );
}

async function* prices(pages: () => AsyncIterable<unknown>, { region, spot }: ListRequest) {
  for await (const page of pages()) {
    // What `gcpSource` wrote.
    for (const sku of page as CatalogueSku[]) if (!spot || sku.category?.usageType === "Preemptible") yield* skuPrices(sku, region);
  }
}

async function withClient<T>(endpoint: string | null, work: (client: CatalogueClient) => Promise<T>): Promise<T> {
  const client = await openCatalogue(endpoint);
  try {
    return await work(client);
  } catch (error) {
    throw explained(error);
  } finally {
    await client.close();
  }
}

/** The client is loaded only here: it is big. `http://…` is a server without TLS and credentials, for tests and mirrors. */
async function openCatalogue(endpoint: string | null): Promise<CatalogueClient> {
  const { CloudCatalogClient } = await import("@google-cloud/billing");
  if (endpoint === null) return new CloudCatalogClient();
  const { hostname, port, protocol } = new URL(endpoint);
  const address = { apiEndpoint: hostname, port: Number(port || (protocol === "http:" ? 80 : 443)) };
  if (protocol !== "http:") return new CloudCatalogClient(address);
  const { credentials } = await import("@grpc/grpc-js");
  return new CloudCatalogClient({ ...address, sslCreds: credentials.createInsecure() });
}

async function serviceName(client: CatalogueClient, wanted: string): Promise<string> {
  for await (const { name, displayName } of client.listServicesAsync({}, { autoPaginate: false }))
    if (displayName === wanted && name) return name;
  throw new PriceListError(
    "list-unknown",
    `Google's catalogue has no service that is displayed as ${JSON.stringify(wanted)}.`,
    "Names are those of the catalogue: Compute Engine, Cloud Storage, Cloud SQL, Kubernetes Engine.",
  );
}

function explained(error: unknown): unknown {
  if (error instanceof PriceListError || !(error instanceof Error)) return error;
  const remedy = /credentials|UNAUTHENTICATED|PERMISSION_DENIED/i.test(error.message)
    ? "The catalogue needs credentials: run `gcloud auth application-default login`, or set GOOGLE_APPLICATION_CREDENTIALS."
    : "Try again later: what was received is kept, and the next run goes on there.";
  return new PriceListError("list-unreachable", `Google's catalogue cannot be read: ${error.message}`, remedy, { cause: error });
}
