import type { z } from "@hono/zod-openapi";
import { createRoute, OpenAPIHono } from "@hono/zod-openapi";

import { parsePriceFile, PriceFile } from "../../config/price-file.js";
import type { OwnPriceBook } from "../../app/ports.js";
import type { JsonObject } from "../../model/json.js";
import { isUnchanged } from "../entity-tag.js";
import type { Env, ServerPorts } from "../environment.js";
import { jsonOf, NOT_FOUND, NOT_MODIFIED, PROBLEMS, SECURITY, UNREADABLE } from "../openapi.js";
import { notFound } from "../problem.js";
import { PriceBookDocument, PriceBookList, PriceBookName } from "../schemas.js";
import { readText } from "../upload.js";
import { refuseInvalid } from "../validation.js";

const shared = { security: SECURITY, tags: ["Price books"] };
/** A thousand entries have about 200 KiB. */
const LARGEST = 1_048_576;

const list = createRoute({
  ...shared,
  method: "get",
  path: "/",
  summary: "List the organization's own price books",
  responses: { 200: jsonOf(PriceBookList, "Every book with its newest version"), ...PROBLEMS },
});

const find = createRoute({
  ...shared,
  method: "get",
  path: "/{name}",
  summary: "Read a price book",
  request: { params: PriceBookName },
  responses: { 200: jsonOf(PriceBookDocument, "The newest version"), ...NOT_MODIFIED, ...NOT_FOUND, ...PROBLEMS },
});

const put = createRoute({
  ...shared,
  method: "put",
  path: "/{name}",
  summary: "Set a price book; estimates use the one named `default` unless they name another",
  request: { params: PriceBookName },
  responses: {
    200: jsonOf(PriceBookDocument, "The new version"),
    413: UNREADABLE[413],
    422: UNREADABLE[422],
    ...PROBLEMS,
  },
});

const remove = createRoute({
  ...shared,
  method: "delete",
  path: "/{name}",
  summary: "Delete a price book with all its versions",
  request: { params: PriceBookName },
  responses: { 204: { description: "It is gone" }, ...NOT_FOUND, ...PROBLEMS },
});

export function priceBookRoutes({ priceBooks }: Pick<ServerPorts, "priceBooks">) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => c.json({ items: [...(await priceBooks.list(c.var.caller))] }, 200))
    .openapi(find, async (c) => {
      const book = await priceBooks.find(c.var.caller, c.req.valid("param").name);
      if (!book) throw notFound("Price book");
      if (isUnchanged(c, `${book.name}-${book.version}`)) return c.body(null, 304);
      return c.json(published(book), 200);
    })
    .openapi(put, async (c) => {
      const { name } = c.req.valid("param");
      // JSON is YAML, so one reader takes both, and numbers keep their digits.
      const document = parsePriceFile(name, await readText(c, LARGEST));
      return c.json(published(await priceBooks.put(c.var.caller, name, document satisfies object as JsonObject)), 200); // made of JSON values
    })
    .openapi(remove, async (c) => {
      if (!(await priceBooks.remove(c.var.caller, c.req.valid("param").name))) throw notFound("Price book");
      return c.body(null, 204);
    });
}

function published({ name, version, document, createdAt }: OwnPriceBook): z.output<typeof PriceBookDocument> {
  return { name, version, createdAt, prices: PriceFile.parse(document) };
}
