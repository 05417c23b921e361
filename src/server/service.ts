import path from "node:path";

import { openDatabase, type Database } from "../adapters/db/database.js";
import { startEmbeddedPostgres } from "../adapters/db/embedded/supervisor.js";
import { estimateStore } from "../adapters/db/estimate-store.js";
import { allowRepositories } from "../adapters/db/organization-store.js";
import { embeddedFeed } from "../adapters/db/prices/embedded-feed.js";
import { importPrices } from "../adapters/db/prices/import-prices.js";
import { latestPriceBooks, storedPriceBook } from "../adapters/db/prices/price-book.js";
import { lastPriceSyncs } from "../adapters/db/prices/sync-store.js";
import { priceBookStore } from "../adapters/db/price-book-store.js";
import { recommendationStore } from "../adapters/db/recommendation-store.js";
import { stateStore } from "../adapters/db/state-store.js";
import { createFirstOrganization, tokenStore } from "../adapters/db/token-store.js";
import { policyFolder } from "../adapters/files/local-ports.js";
import { policyFiles } from "../adapters/files/policy-files.js";
import { memoryRateLimiter } from "../adapters/limits/memory-rate-limiter.js";
import { loadPolicies } from "../app/check-project.js";
import type { PriceBook } from "../app/ports.js";
import { PriceProtocol } from "../app/price-protocol/price-protocol.js";
import { everyRule } from "../app/recommend-project.js";
import type { ServiceSettings } from "../config/service-settings.js";
import { createServer } from "./app.js";
import type { Log, ServerPorts } from "./environment.js";
import { fixes } from "./fixes.js";
import { listen } from "./listen.js";
import { startPriceJob } from "./price-job.js";

export interface Service {
  readonly url: string;
  /** Of a first start: the token of the organization that was made. Shown once, kept nowhere. */
  readonly firstToken: string | null;
  stop(): Promise<void>;
}

/** Everything that is stopped at the end, last started first. */
type Stops = (() => Promise<void>)[];

/** Starts the service: the database, its migrations and prices, then HTTP. */
export async function startService(settings: ServiceSettings, version: string, log: Log): Promise<Service> {
  const stops: Stops = [];
  try {
    const address = settings.database ?? (await embedded(settings, stops, log));
    const database = await openDatabase(address);
    stops.push(() => database.close());
    const imported = await importPrices(address.ownerUrl, embeddedFeed());
    log("info", "prices ready", { ...imported });
    const first = await createFirstOrganization(database, "Default organization");
    // Whoever starts the service holds its GitHub token anyway.
    if (first) await allowRepositories(database, first.organizationId, ["*"]);
    const ports = await wire(settings, database, stops, { version, log });
    stops.push(startPriceJob(settings, address.ownerUrl, log));
    const { url, stop } = await listen(createServer(ports).fetch, settings);
    stops.push(stop);
    return { url, firstToken: first?.token ?? null, stop: () => stopAll(stops) };
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}

async function embedded(settings: ServiceSettings, stops: Stops, log: Log): Promise<{ url: string; ownerUrl: string }> {
  const server = await startEmbeddedPostgres(path.join(settings.dataDirectory, "postgres"));
  stops.push(() => server.stop());
  log("info", server.adopted ? "embedded PostgreSQL adopted" : "embedded PostgreSQL started");
  return server;
}

async function wire(
  settings: ServiceSettings,
  database: Database,
  stops: Stops,
  { version, log }: Pick<ServerPorts, "version" | "log">,
): Promise<ServerPorts> {
  const prices = latestPriceBooks(database);
  const today = () => new Date().toISOString().slice(0, 10);
  return {
    prices: {
      current: prices,
      of: (priceBook) => storedPriceBook(database, priceBook),
      protocol: new PriceProtocol(prices),
      syncs: () => lastPriceSyncs(database),
    },
    estimating: { prices, today, policies: loadPolicies(await policyFiles(policyFolder()), {}), rules: everyRule },
    estimates: estimateStore(database),
    states: stateStore(database),
    priceBooks: priceBookStore(database),
    recommendations: recommendationStore(database),
    tokens: tokenStore(database),
    limiter: await rateLimiter(settings, stops),
    fix: await fixing(settings, { database, prices, today }),
    ping: () => database.ping(),
    log,
    version,
    maxUploadBytes: settings.maxUploadBytes,
  };
}

async function rateLimiter({ redisUrl }: ServiceSettings, stops: Stops): Promise<ServerPorts["limiter"]> {
  const memory = memoryRateLimiter();
  if (redisUrl === null) return memory;
  const { redisRateLimiter } = await import("../adapters/limits/redis-rate-limiter.js");
  const redis = redisRateLimiter(redisUrl, memory);
  stops.push(() => {
    redis.close();
    return Promise.resolve();
  });
  return redis;
}

async function fixing(
  { gitHub }: ServiceSettings,
  ports: { database: Database; prices: () => Promise<PriceBook>; today: () => string },
): Promise<ServerPorts["fix"]> {
  if (!gitHub) return null;
  const { gitHubClient } = await import("../adapters/github/client.js");
  const { gitHubPullRequests } = await import("../adapters/github/pull-requests.js");
  const { gitHubSource } = await import("../adapters/github/repository-source.js");
  const client = gitHubClient({ token: gitHub.token, ...(gitHub.apiUrl === null ? {} : { baseUrl: gitHub.apiUrl }) });
  return fixes({ ...ports, source: gitHubSource(client), pullRequests: gitHubPullRequests(client) });
}

async function stopAll(stops: Stops): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}
