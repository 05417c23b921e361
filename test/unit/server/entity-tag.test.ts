import { Hono } from "hono";
import { expect, it } from "vitest";

import { isUnchanged } from "../../../src/server/entity-tag.js";

const app = new Hono().get("/", (c) => (isUnchanged(c, "v1") ? c.body(null, 304) : c.text("body")));

it.each([
  [undefined, 200],
  ['"v0"', 200],
  ['"v1"', 304],
  ['W/"v1"', 304],
  ['"v0", "v1"', 304],
  ["*", 304],
])("answers If-None-Match %s with %d", async (asked, status) => {
  const answer = await app.request("/", { headers: asked === undefined ? {} : { "if-none-match": asked } });

  expect(answer.status).toBe(status);
  expect(answer.headers.get("etag")).toBe('"v1"');
});
