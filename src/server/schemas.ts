import { z } from "@hono/zod-openapi";

import { USAGE_SIZES } from "../model/usage.js";

const Amount = z.string().openapi({ description: "Decimal text", example: "1234.5" });

/** Any JSON object that is described elsewhere. */
const Document = z.record(z.string(), z.unknown());

export const ProblemDocument = z
  .object({
    type: z.string().openapi({ example: "urn:terratrim:problem:not-found" }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string(),
    remedy: z.string().optional().openapi({ description: "What to do about it" }),
    errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem");

export const EstimateId = z.object({ id: z.uuid().openapi({ param: { name: "id", in: "path" } }) });

export const StateName = z.object({
  name: z
    .string()
    .regex(/^[\w.-][\w .@-]{0,199}$/, "letters, digits, `_`, `.`, `-`, `@` and spaces, up to 200")
    .openapi({ param: { name: "name", in: "path" }, example: "production-network" }),
});

const bookName = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,99}$/, "lower-case letters, digits, `_`, `.` and `-`, up to 100");

export const PriceBookName = z.object({ name: bookName.openapi({ param: { name: "name", in: "path" }, example: "default" }) });

export const PriceBookDocument = z
  .object({
    name: z.string(),
    version: z.number().int(),
    createdAt: z.string(),
    prices: Document.openapi({ description: "As docs/own-prices.md describes it; decimals are text" }),
  })
  .openapi("PriceBook");

export const PriceBookList = z
  .object({ items: z.array(z.object({ name: z.string(), version: z.number().int() })) })
  .openapi("PriceBookList");

export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(1_000).optional().openapi({ description: "`next` of the page before" }),
});

export const UploadOptions = z.strictObject({
  name: z.string().min(1).max(200).optional().openapi({ description: "What lists show; the file's name otherwise" }),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .transform((code) => code.toUpperCase())
    .optional()
    .openapi({ description: "ISO currency; USD otherwise" }),
  region: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/)
    .optional()
    .openapi({ description: "The region where the document does not say" }),
  non_production: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Take development and test prices where the vendor has them" }),
  usage_defaults: z
    .enum([...USAGE_SIZES, "none"])
    .optional()
    .openapi({ description: "Assume the usage of a project of this size where nobody gave any, and mark it" }),
  free_tier: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "Take off what AWS leaves to every account for nothing each month" }),
  hours_per_month: z.coerce.number().positive().max(744).optional().openapi({ description: "Hours of a month; 730 otherwise" }),
  prices_of: z.uuid().optional().openapi({ description: "Use the prices and the date of this estimate, to repeat it" }),
  price_book: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_.-]{0,99}(?:@[1-9]\d{0,8})?$/)
    .optional()
    .openapi({
      description:
        "The organization's price book, or with `NAME@VERSION` an earlier version of it; the one named `default` otherwise, where there is one. `none` prices at list prices",
    }),
  price_fallback_region: z
    .string()
    .regex(/^[A-Za-z0-9-]{2,40}$/)
    .optional()
    .openapi({ description: "Where a region has no price: the region whose price is taken and marked, or `nearest`" }),
  max_price_age: z.coerce
    .number()
    .int()
    .min(0)
    .max(600)
    .optional()
    .openapi({ description: "Months after which a price is pointed out as old; 0 turns it off" }),
});

export const EstimateOverview = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["plan", "state", "source"]),
    terraformVersion: z.string().nullable(),
    currency: z.string(),
    monthlyCost: Amount,
    monthlyCostBefore: Amount.nullable(),
    passed: z.boolean().openapi({ description: "Whether the policies passed" }),
    priceBook: z.string().openapi({ description: "The prices that answered" }),
    ownPrices: z
      .string()
      .nullable()
      .openapi({ description: "The organization's price book with its version; null at list prices", example: "default@3" }),
    createdAt: z.string(),
  })
  .openapi("EstimateOverview");

export const Estimate = EstimateOverview.extend({
  estimate: Document.openapi({ description: "As `terratrim price --format json` prints it" }),
}).openapi("Estimate");

export const EstimatePage = z.object({ items: z.array(EstimateOverview), next: z.string().nullable() }).openapi("EstimatePage");

export const Difference = z
  .object({ monthlyCostBefore: Amount, monthlyCost: Amount.openapi({ description: "The change" }), resources: z.array(Document) })
  .openapi("Difference");

export const PriceStatus = z
  .object({
    priceBook: z.string().openapi({ example: "prices:3" }),
    shards: z.array(
      z.object({
        vendor: z.enum(["aws", "azure", "gcp"]),
        service: z.string(),
        region: z.string().nullable(),
        rows: z.number().int(),
        oldest: z.string(),
        newest: z.string(),
      }),
    ),
    syncs: z.array(
      z.object({
        feed: z.string().openapi({ example: "aws AmazonEC2 eu-west-1" }),
        status: z.enum(["running", "done", "failed", "interrupted"]),
        startedAt: z.string(),
        finishedAt: z.string().nullable(),
        snapshotId: z.number().int().nullable(),
        added: z.number().int().nullable(),
        removed: z.number().int().nullable(),
        error: z.string().nullable(),
      }),
    ),
  })
  .openapi("PriceStatus");

export const Verdict = z.object({ passed: z.boolean(), evaluated: z.array(z.string()), violations: z.array(Document) }).openapi("Verdict");

export const Recommendation = z
  .object({
    id: z.string(),
    estimateId: z.string().nullable(),
    ruleId: z.string(),
    status: z.string(),
    priority: z.enum(["high", "medium", "low"]),
    monthlySaving: Amount.nullable().openapi({ description: "null where it depends on usage that nobody gave" }),
    currency: z.string(),
    createdAt: z.string(),
    details: Document,
  })
  .openapi("Recommendation");

export const Recommendations = z.object({ items: z.array(Recommendation) }).openapi("Recommendations");

export const FixTarget = z
  .strictObject({
    repository: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .openapi({ example: "acme/infrastructure" }),
    base: z.string().min(1).max(200).optional().openapi({ description: "The branch to merge into; the repository's default otherwise" }),
    directory: z
      .string()
      .max(500)
      .refine((path) => !path.startsWith("/") && !path.split("/").includes(".."), "a folder within the repository")
      .default("")
      .openapi({ description: "Folder of the root configuration" }),
  })
  .openapi("FixTarget");

export const PullRequest = z
  .object({ kind: z.enum(["created", "updated", "unchanged", "declined"]), number: z.number().int(), url: z.string() })
  .openapi("PullRequest");

export const StateOverview = z
  .object({ name: z.string(), version: z.number().int(), resources: z.number().int(), lastUpdated: z.string() })
  .openapi("StateOverview");

export const State = StateOverview.extend({
  document: Document.openapi({ description: "The resources, without sensitive values" }),
}).openapi("State");

export const StatePage = z.object({ items: z.array(StateOverview), next: z.string().nullable() }).openapi("StatePage");
