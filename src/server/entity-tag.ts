import type { Context } from "hono";

/** Sets the entity tag and tells whether the caller already has that version; it then gets 304 without a body. */
export function isUnchanged(c: Context, tag: string): boolean {
  const quoted = `"${tag}"`;
  c.header("etag", quoted);
  c.header("cache-control", "private, no-cache");
  const asked = c.req.header("if-none-match");
  if (asked === undefined) return false;
  return asked.split(",").some((each) => each.trim().replace(/^W\//, "") === quoted || each.trim() === "*");
}
