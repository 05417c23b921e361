import type { z } from "@hono/zod-openapi";

import { ProblemDocument } from "./schemas.js";

export function jsonOf<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { "application/json": { schema } } };
}

function problem(description: string) {
  return { description, content: { "application/problem+json": { schema: ProblemDocument } } };
}

/** What every route may answer besides its own. */
export const PROBLEMS = {
  400: problem("The request is not as described"),
  401: problem("No valid token"),
  429: problem("Too many requests"),
};

export const NOT_FOUND = { 404: problem("No such thing in this organization") };
export const NOT_MODIFIED = { 304: { description: "The caller has this version" } };
export const UNREADABLE = {
  409: problem("The Idempotency-Key was used for another request"),
  413: problem("The body is too large"),
  422: problem("The document cannot be read; `remedy` says what to do"),
};
export const NOT_FIXED = {
  403: problem("The organization may not use the repository"),
  409: problem("The fix could not be proven"),
  501: problem("No access to GitHub is configured"),
};

export const SECURITY = [{ token: [] }];

/** Uploads are read by hand, byte for byte, so the document says by hand what they are. */
export const UPLOAD_BODY = {
  required: true,
  description:
    "A plan (`terraform show -json tfplan`), a raw state (`terraform state pull`) or `terraform show -json` of a state. `Content-Encoding: gzip` is understood.",
  content: {
    "application/json": { schema: { type: "object" as const } },
    "multipart/form-data": {
      schema: {
        type: "object" as const,
        required: ["file"],
        properties: {
          file: { type: "string" as const, format: "binary", description: "The plan or state" },
          usage: { type: "string" as const, format: "binary", description: "An infracost-usage.yml" },
          config: {
            type: "string" as const,
            format: "binary",
            description: "A terratrim.yml: its sections usage, prices, policies and rules; the query goes before it",
          },
        },
      },
    },
  },
};

/** Read as text, so that decimals keep their digits. */
export const PRICE_BOOK_BODY = {
  required: true,
  description: "A file of own prices, as docs/own-prices.md describes it, in YAML or JSON.",
  content: { "application/yaml": { schema: { type: "string" as const } }, "application/json": { schema: { type: "object" as const } } },
};
