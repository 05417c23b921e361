import type { HttpBindings } from "@hono/node-server";

import type {
  Caller,
  EstimateStore,
  PriceBook,
  PriceCatalogue,
  PriceSync,
  PriceBookStore,
  RateLimiter,
  Recommendation,
  RecommendationStore,
  StateStore,
  TokenStore,
} from "../app/ports.js";
import type { PriceProtocol } from "../app/price-protocol/price-protocol.js";
import type { EstimatingPorts } from "../app/stored-estimates.js";
import type { FixOutcome } from "../app/ports.js";

/** Where a fix pull request goes. */
export interface FixTarget {
  /** `owner/name` */
  readonly repository: string;
  /** The branch to merge into; null means the repository's default. */
  readonly base: string | null;
  /** Folder of the root configuration within the repository. */
  readonly directory: string;
}

export type FixAnswer =
  | { readonly kind: "published"; readonly outcome: FixOutcome }
  /** No patch could be proven, or the repository does not hold the code. */
  | { readonly kind: "refused"; readonly reason: string };

/** One log line: a constant message and fields. */
export type Log = (level: "info" | "warn" | "error", message: string, fields?: Readonly<Record<string, unknown>>) => void;

/** The service's prices. */
export interface PricePorts {
  /** The newest ones. */
  current(): Promise<Pick<PriceBook, "id"> & PriceCatalogue>;
  /** Those that an estimate names; null when the database does not have them. */
  of(priceBook: string): Promise<PriceBook | null>;
  readonly protocol: PriceProtocol;
  syncs(): Promise<readonly PriceSync[]>;
}

/** What the service is made of. */
export interface ServerPorts {
  readonly prices: PricePorts;
  readonly estimating: Omit<EstimatingPorts, "estimates" | "documents">;
  readonly estimates: EstimateStore;
  readonly states: StateStore;
  /** The organizations' own prices. */
  readonly priceBooks: PriceBookStore;
  readonly recommendations: RecommendationStore;
  readonly tokens: TokenStore;
  readonly limiter: RateLimiter;
  /** null where no GitHub access is configured. */
  readonly fix: ((caller: Caller, recommendation: Recommendation, target: FixTarget) => Promise<FixAnswer>) | null;
  /** Throws when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly log: Log;
  readonly version: string;
  /** Largest upload in bytes, after decompression. */
  readonly maxUploadBytes: number;
}

export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: { caller: Caller };
}
