import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

import { loadPackageDefinition, Server as GrpcServer, ServerCredentials, status, type ServiceClientConstructor } from "@grpc/grpc-js";
import { fromJSON } from "@grpc/proto-loader";

const CASES = new URL("../cases/prices/", import.meta.url);

export function sample(name: string): string {
  return readFileSync(new URL(name, CASES), "utf8");
}

export interface Endpoint {
  readonly url: string;
  readonly requests: { readonly method: string; readonly path: string; readonly range: string | undefined; readonly body: string }[];
  stop(): Promise<void>;
}

/** A server on this machine; `answer` gets each request with its body. */
export async function httpEndpoint(
  answer: (request: IncomingMessage & { body: string }, response: ServerResponse, self: () => string) => void,
): Promise<Endpoint> {
  const requests: Endpoint["requests"] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      requests.push({ method: request.method ?? "", path: request.url ?? "", range: request.headers.range, body });
      answer(Object.assign(request, { body }), response, () => url);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** AWS's price list files as the real server gives them: an index of offers, regions, and files with an entity tag and ranges. */
export function awsEndpoint(files: Readonly<Record<string, string>>, cutAfter: () => number | null = () => null): Promise<Endpoint> {
  return httpEndpoint((request, response) => {
    const text = files[(request.url ?? "").split("?")[0] ?? ""];
    if (text === undefined) return void response.writeHead(404).end("NoSuchKey");
    const bytes = Buffer.from(text, "utf8");
    const etag = `"${createHash("md5").update(bytes).digest("hex")}"`;
    const range = request.headers["if-range"] === etag ? /^bytes=(\d+)-/.exec(request.headers.range ?? "") : null;
    const from = Number(range?.[1] ?? 0);
    response.writeHead(range ? 206 : 200, { etag, "accept-ranges": "bytes", "content-length": bytes.length - from });
    const cut = cutAfter();
    if (cut === null || !(request.url ?? "").endsWith(".csv")) response.end(bytes.subarray(from));
    else response.write(bytes.subarray(from, from + cut), () => undefined);
  });
}

/** The files of the sample of AmazonEC2 in eu-west-1, at a version that is named as AWS names its versions. */
export function ec2Files(list: string, version = "20260101000000"): Record<string, string> {
  const place = `/offers/v1.0/aws/AmazonEC2/${version}/eu-west-1/index.json`;
  const regions = sample("bulk_AmazonEC2_region_index.json").replace("/offers/v1.0/aws/AmazonEC2/current/eu-west-1/index-v2.json", place);
  return {
    "/offers/v1.0/aws/index.json": sample("bulk_offers_index_2021.json"),
    "/offers/v1.0/aws/AmazonEC2/current/region_index-v2.json": regions,
    [place.replace(".json", ".csv")]: list,
  };
}

/** The Cloud Billing Catalog over gRPC, from the protocol description in Google's own package. */
export async function gcpEndpoint(
  services: Readonly<Record<string, readonly object[]>>,
  fails: () => boolean = () => false,
): Promise<Endpoint> {
  const description = createRequire(import.meta.url)("@google-cloud/billing/build/protos/protos.json") as Parameters<typeof fromJSON>[0];
  const definition = fromJSON(description, { keepCase: false, longs: String, enums: String, defaults: false });
  // A tree of namespaces by name; the service sits where its package says.
  const packages = loadPackageDefinition(definition) as unknown as {
    google: { cloud: { billing: { v1: { CloudCatalog: ServiceClientConstructor } } } };
  };
  const requests: Endpoint["requests"] = [];
  const names = Object.keys(services);
  const server = new GrpcServer();
  interface Call {
    readonly request: { readonly parent?: string; readonly pageToken?: string };
  }
  type Reply = (error: object | null, answer?: object) => void;
  server.addService(packages.google.cloud.billing.v1.CloudCatalog.service, {
    listServices: (_: Call, reply: Reply) => {
      reply(null, { services: names.map((displayName, index) => ({ name: `services/${index}`, serviceId: String(index), displayName })) });
    },
    listSkus: ({ request }: Call, reply: Reply) => {
      requests.push({ method: "listSkus", path: request.parent ?? "", range: request.pageToken, body: "" });
      if (fails()) {
        reply({ code: status.PERMISSION_DENIED, details: "the caller has no permission" });
        return;
      }
      const skus = services[names[Number((request.parent ?? "").split("/")[1])] ?? ""] ?? [];
      const at = Number((request.pageToken ?? "") ? request.pageToken : 0);
      const next = at + 2 < skus.length ? String(at + 2) : "";
      reply(null, { skus: skus.slice(at, at + 2).map(asMessage), nextPageToken: next });
    },
  });
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound))),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.forceShutdown();
        resolve();
      }),
  };
}

/** REST writes a time as text, gRPC as seconds. */
function asMessage(sku: object): object {
  return JSON.parse(JSON.stringify(sku), (key, value: unknown) =>
    key === "effectiveTime" && typeof value === "string" ? { seconds: String(Math.floor(Date.parse(value) / 1000)) } : value,
  ) as object;
}
