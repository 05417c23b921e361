import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

import { memoryRateLimiter } from "../adapters/limits/memory-rate-limiter.js";
import { priceBook } from "../adapters/files/local-ports.js";
import type { PriceSettings } from "../app/look-up-prices.js";
import { PriceProtocol } from "../app/price-protocol/price-protocol.js";
import type { Env, Log } from "./environment.js";
import { listen, type Listening } from "./listen.js";
import { priceProtocolRoutes } from "./routes/price-protocol.js";

export interface PriceServerSettings {
  readonly host: string;
  readonly port: number;
  /** Keys that callers must send one of; with none, every caller is answered. */
  readonly keys: readonly string[];
  readonly rates: NonNullable<PriceSettings["rates"]> | null;
}

/** The price protocol alone, on the prices in the package: no database. */
export function startPriceServer(settings: PriceServerSettings, version: string, log: Log): Promise<Listening> {
  return listen(createPriceServer(settings, version, log).fetch, settings);
}

function createPriceServer({ keys, rates }: PriceServerSettings, version: string, log: Log) {
  const book = priceBook();
  const known = new Map(keys.map((key, index) => [key, `key-${index}`]));
  const ports = {
    protocol: new PriceProtocol(() => Promise.resolve(book), rates),
    limiter: memoryRateLimiter(),
    identify: (key: string, address: string) => Promise.resolve(known.size === 0 ? address : (known.get(key) ?? null)),
  };
  return new Hono<Env>()
    .use(secureHeaders())
    .onError((error, c) => {
      log("error", "request failed", { method: c.req.method, path: c.req.path, error: error.stack ?? error.message });
      const message = "The service failed; the error was logged";
      return c.json({ error: message, errors: [{ message }] }, 500);
    })
    .notFound((c) => c.json({ error: "Prices are answered at POST /graphql" }, 404))
    .get("/healthz", (c) => c.json({ status: "ok", version, prices: book.id }))
    .route("/graphql", priceProtocolRoutes(ports));
}
