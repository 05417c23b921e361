import type { Price, PriceAnswer, PriceQuery, PriceShard } from "../model/price.js";

/** Answers price queries; the snapshot in the package and Postgres both do. */
export interface PriceBook {
  /** Identifies the prices that answer, so that an estimate can be repeated: `snapshot:2026-11-23:1a2b3c`. */
  readonly id: string;
  /** Answers in the order of the queries, in one batch. */
  lookup(queries: readonly PriceQuery[]): Promise<readonly PriceAnswer[]>;
}

/** Lists prices for alternatives, `explain` and the price protocol. */
export interface PriceCatalogue {
  /** Every price row of a vendor, service and region that matches. */
  search(query: PriceQuery): Promise<readonly Price[]>;
  /** Several searches at once, in their order. @throws SearchTooBroad */
  searchAll(queries: readonly PriceQuery[]): Promise<readonly (readonly Price[])[]>;
  /** What is known, for `prices status`. */
  status(): Promise<readonly PriceShard[]>;
}

/** A search names so little that too many prices would match. */
export class SearchTooBroad extends Error {
  constructor(readonly most: number) {
    super(`More than ${most} prices may match. Name the product family, an instance type, a usage type or another attribute.`);
    this.name = "SearchTooBroad";
  }
}

/** A price as a vendor's list states it. */
export interface ListedPrice extends Omit<Price, "terms"> {
  readonly terms: Readonly<Record<string, string>>;
}

/** The prices of one list, in batches, as an importer reads them and a store takes them. */
export interface PriceFeed {
  /** What the next import of the same name replaces: `aws AmazonEC2 eu-west-1`. */
  readonly name: string;
  /** Changes when the content does. */
  readonly fingerprint: string;
  readonly batches: AsyncIterable<readonly ListedPrice[]>;
}

/** How far a synchronization is: bytes or pages while it fetches, prices while it imports. */
export interface SyncProgress {
  readonly phase: "bytes" | "pages" | "import";
  readonly done: number;
  /** null where nobody knows. */
  readonly total: number | null;
}

/** One list of one vendor, as it is now. */
export interface PriceSource {
  /** As in {@link PriceFeed.name}. */
  readonly feed: string;
  /** The fingerprint that the list would be imported with; null where only reading it tells. */
  currentFingerprint(): Promise<string | null>;
  /** Fetches the list to this machine, going on where an earlier attempt stopped. */
  fetch(onProgress: (progress: SyncProgress) => void): Promise<PriceFeed>;
  /** Removes what `fetch` keeps on this machine. */
  discard(): Promise<void>;
}

export interface PriceImport {
  readonly snapshotId: number;
  readonly added: number;
  readonly removed: number;
}

/** The last synchronization of a feed. */
export interface PriceSync {
  readonly feed: string;
  /** `interrupted`: the process that ran it is gone; the next one goes on. */
  readonly status: "running" | "done" | "failed" | "interrupted";
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly snapshotId: number | null;
  readonly added: number | null;
  readonly removed: number | null;
  readonly error: string | null;
}

/** Where synchronized prices go. */
export interface PriceSyncStore {
  /** Runs `work` unless another process is at the same feed; null when one is. */
  exclusively<T>(feed: string, work: () => Promise<T>): Promise<T | null>;
  inForce(feed: string): Promise<{ readonly fingerprint: string; readonly snapshotId: number } | null>;
  /** Writes down that a synchronization runs, and how it ends. */
  record(feed: string, work: () => Promise<PriceImport>): Promise<PriceImport>;
  /** All or nothing. */
  import(feed: PriceFeed): Promise<PriceImport>;
}

/** Where projects are read from. */
export interface ProjectFiles {
  kind(path: string): Promise<"file" | "directory" | "missing">;
  read(path: string): Promise<Uint8Array>;
}

/** The files around a root configuration; implemented on disk by `adapters/files`. */
export type { DirectoryEntry, FileBytes, FileContent, SourceFiles } from "../read/source/source-files.js";

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Opens fix pull requests; every call may be repeated. */
export interface PullRequests {
  publish(request: FixRequest): Promise<FixOutcome>;
}

export interface FixRequest {
  /** `owner/name` */
  readonly repository: string;
  /** The branch to merge into. */
  readonly base: string;
  /** Deterministic for the fix, so that a second run finds it. */
  readonly branch: string;
  /** Hidden line of the body that identifies the fix. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  readonly commitMessage: string;
  /** Whole texts by path from the repository's root. */
  readonly files: readonly FixFile[];
}

export interface FixFile extends TextFile {
  /** The text that the patch was made for; the base must still hold it. */
  readonly before: string;
}

/** The Terraform configuration in a repository, read without a checkout. */
export interface RepositorySource {
  read(repository: string, base: string | null): Promise<RepositoryTexts>;
}

export interface RepositoryTexts {
  /** The branch that was read: the one asked for, or the repository's default. */
  readonly base: string;
  /** Texts of configuration files by path from the repository's root. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface FixOutcome {
  /** `declined`: a person closed the pull request of this fix, and it stays closed. */
  readonly kind: "created" | "updated" | "unchanged" | "declined";
  readonly number: number;
  readonly url: string;
}

/** One comment of ours on a pull request, kept up to date. */
export interface Comments {
  upsert(comment: {
    readonly repository: string;
    readonly number: number;
    readonly marker: string;
    readonly body: string;
  }): Promise<{ readonly kind: "created" | "updated" | "unchanged"; readonly url: string }>;
}

/** What the service keeps, and who may see it; implemented by `adapters/db`. */
export type {
  Caller,
  EstimateDocuments,
  EstimateOverview,
  EstimateStore,
  Idempotency,
  NewEstimate,
  NewRecommendation,
  NewState,
  OwnPriceBook,
  Page,
  PageRequest,
  PriceBookStore,
  RateLimiter,
  Recommendation,
  RecommendationStore,
  RecordedFix,
  StateOverview,
  StateResource,
  StateStore,
  Stored,
  StoredState,
  TokenStore,
} from "./service-ports.js";
