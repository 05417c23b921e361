import type { JsonObject } from "../model/json.js";

/** Who calls the service: an organization, by one of its tokens. */
export interface Caller {
  readonly organizationId: string;
  readonly tokenId: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null on the last one. */
  readonly next: string | null;
}

export interface PageRequest {
  readonly limit: number;
  readonly after: string | null;
}

/** What lists show of an estimate. Amounts are decimal text. */
export interface EstimateOverview {
  readonly id: string;
  readonly name: string;
  readonly kind: "plan" | "state" | "source";
  readonly terraformVersion: string | null;
  readonly currency: string;
  readonly monthlyCost: string;
  /** Before the plan; null where the input does not say. */
  readonly monthlyCostBefore: string | null;
  readonly passed: boolean;
  readonly priceBook: string;
  /** The organization's price book with its version, `default@3`; null at list prices. */
  readonly ownPrices: string | null;
  readonly createdAt: string;
}

/** The published documents of an estimate, free of sensitive values. */
export interface EstimateDocuments {
  readonly estimate: JsonObject;
  readonly difference: JsonObject | null;
  readonly verdict: JsonObject;
}

export interface NewEstimate extends Omit<EstimateOverview, "id" | "createdAt">, EstimateDocuments {
  readonly recommendations: readonly NewRecommendation[];
  /** The state it was made from, when that is kept. */
  readonly state: NewState | null;
  readonly idempotency: Idempotency | null;
}

export interface NewState {
  readonly name: string;
  /** Scrubbed. */
  readonly document: JsonObject;
  readonly resources: readonly StateResource[];
}

/** A resource that exists in a cloud, as a state knows it. */
export interface StateResource {
  readonly address: string;
  readonly type: string;
  readonly provider: string;
  /** The cloud's account, subscription or project; null where the state does not say. */
  readonly account: string | null;
  /** The identifier that the cloud gave it: an ARN, an Azure id, a self link, else its `id`. */
  readonly cloudId: string;
  readonly region: string | null;
  readonly properties: JsonObject;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Idempotency {
  readonly key: string;
  /** Digest of the request that the key stands for. */
  readonly digest: string;
}

export type Stored =
  | { readonly kind: "created"; readonly id: string }
  /** The same request was stored before. */
  | { readonly kind: "repeated"; readonly id: string }
  /** The key was used for another request. */
  | { readonly kind: "key-reused" };

export interface NewRecommendation {
  readonly ruleId: string;
  readonly priority: "high" | "medium" | "low";
  readonly monthlySaving: string | null;
  readonly currency: string;
  readonly details: JsonObject;
}

export interface Recommendation extends NewRecommendation {
  readonly id: string;
  readonly estimateId: string | null;
  readonly status: string;
  readonly createdAt: string;
}

export interface StateOverview {
  readonly name: string;
  readonly version: number;
  readonly resources: number;
  readonly lastUpdated: string;
}

export interface StoredState extends StateOverview {
  readonly document: JsonObject;
}

export interface EstimateStore {
  add(caller: Caller, estimate: NewEstimate): Promise<Stored>;
  find(caller: Caller, id: string): Promise<(EstimateOverview & EstimateDocuments) | null>;
  overview(caller: Caller, id: string): Promise<EstimateOverview | null>;
  list(caller: Caller, page: PageRequest): Promise<Page<EstimateOverview>>;
}

export interface StateStore {
  find(caller: Caller, name: string): Promise<StoredState | null>;
  list(caller: Caller, page: PageRequest): Promise<Page<StateOverview>>;
}

/** A version of an organization's own prices. */
export interface OwnPriceBook {
  readonly name: string;
  /** Grows with every change. */
  readonly version: number;
  readonly document: JsonObject;
  readonly createdAt: string;
}

export interface PriceBookStore {
  /** The newest version, or the one named. */
  find(caller: Caller, name: string, version?: number): Promise<OwnPriceBook | null>;
  list(caller: Caller): Promise<readonly Pick<OwnPriceBook, "name" | "version">[]>;
  put(caller: Caller, name: string, document: JsonObject): Promise<OwnPriceBook>;
  /** False when there is no such book. */
  remove(caller: Caller, name: string): Promise<boolean>;
}

export interface RecommendationStore {
  list(caller: Caller, estimateId: string): Promise<readonly Recommendation[]>;
  find(caller: Caller, id: string): Promise<Recommendation | null>;
  /** Records what became of a fix: the action, its history and the audit log. */
  recordFix(caller: Caller, recommendationId: string, fix: RecordedFix): Promise<void>;
}

export interface RecordedFix {
  /** `created`, `updated`, `unchanged`, `declined`, `refused`, `failed` */
  readonly status: string;
  readonly parameters: JsonObject;
  readonly result: JsonObject;
}

export interface TokenStore {
  /** The organization of a token; null when it is unknown, expired or revoked. */
  authenticate(token: string): Promise<{ readonly organizationId: string; readonly tokenId: string } | null>;
}

/** Counts requests so that one caller cannot take all the service has. */
export interface RateLimiter {
  take(
    key: string,
    limit: { readonly requests: number; readonly seconds: number },
  ): Promise<{ readonly allowed: boolean; readonly remaining: number; readonly resetSeconds: number }>;
}
