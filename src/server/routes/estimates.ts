import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";

import { storeEstimate } from "../../app/stored-estimates.js";
import { documents as published } from "../documents.js";
import { isUnchanged } from "../entity-tag.js";
import { decodeCursor, encodeCursor } from "../cursor.js";
import type { Caller } from "../../app/ports.js";
import type { Env, ServerPorts } from "../environment.js";
import { jsonOf, NOT_FOUND, NOT_MODIFIED, PROBLEMS, SECURITY, UNREADABLE } from "../openapi.js";
import { notFound, Problem } from "../problem.js";
import { Estimate, EstimateId, EstimateOverview, EstimatePage, Paging, UploadOptions } from "../schemas.js";
import { NO_BOOK } from "../own-prices.js";
import { receiveUpload } from "../upload.js";
import { settingsOf } from "../upload-options.js";
import { refuseInvalid } from "../validation.js";

const shared = { security: SECURITY, tags: ["Estimates"] };

const create = createRoute({
  ...shared,
  method: "post",
  path: "/",
  summary: "Upload a plan or a state and price it",
  request: { query: UploadOptions, headers: z.object({ "idempotency-key": z.string().optional() }) },
  responses: {
    201: jsonOf(EstimateOverview, "The estimate; `Location` names it"),
    200: jsonOf(EstimateOverview, "The same request was answered before"),
    ...UNREADABLE,
    ...PROBLEMS,
  },
});

const list = createRoute({
  ...shared,
  method: "get",
  path: "/",
  summary: "List estimates, newest first",
  request: { query: Paging },
  responses: { 200: jsonOf(EstimatePage, "A page"), ...PROBLEMS },
});

const find = createRoute({
  ...shared,
  method: "get",
  path: "/{id}",
  summary: "Read an estimate",
  request: { params: EstimateId },
  responses: { 200: jsonOf(Estimate, "The estimate"), ...NOT_MODIFIED, ...NOT_FOUND, ...PROBLEMS },
});

export function estimateRoutes(ports: ServerPorts) {
  const { estimates } = ports;
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(create, async (c) => {
      const options = c.req.valid("query");
      const repeated = await pricesOf(options.prices_of, c.var.caller, ports);
      const { fileName, config, ...upload } = await receiveUpload(c, ports.maxUploadBytes);
      const stored = await storeEstimate(
        c.var.caller,
        {
          ...upload,
          name: options.name ?? fileName ?? "upload",
          ...(await settingsOf({ price_book: repeated.priceBook, ...options }, config, c.var.caller, ports.priceBooks)),
          keepAs: null,
        },
        { ...ports.estimating, ...repeated.estimating, estimates, documents: published },
      );
      if (stored.kind === "key-reused") throw keyReused();
      const estimate = await estimates.overview(c.var.caller, stored.id);
      if (!estimate) throw notFound("Estimate");
      c.header("location", `/v1/estimates/${stored.id}`);
      return stored.kind === "created" ? c.json(estimate, 201) : c.json(estimate, 200);
    })
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid("query");
      const page = await estimates.list(c.var.caller, { limit, after: uuidCursor(cursor) });
      return c.json({ items: [...page.items], next: encodeCursor(page.next) }, 200);
    })
    .openapi(find, async (c) => {
      const { id } = c.req.valid("param");
      const overview = await estimates.overview(c.var.caller, id);
      if (!overview) throw notFound("Estimate");
      // An estimate never changes, so its id is its version.
      if (isUnchanged(c, id)) return c.body(null, 304);
      const documents = await estimates.find(c.var.caller, id);
      if (!documents) throw notFound("Estimate");
      return c.json({ ...overview, estimate: documents.estimate }, 200);
    });
}

interface RepeatedPrices {
  readonly estimating: Partial<Pick<ServerPorts["estimating"], "prices" | "today">>;
  /** The price book to use where the request names none. */
  readonly priceBook: string | undefined;
}

/** The prices, the price book and the date of an earlier estimate, which together repeat it to the cent. */
async function pricesOf(id: string | undefined, caller: Caller, { estimates, prices }: ServerPorts): Promise<RepeatedPrices> {
  if (id === undefined) return { estimating: {}, priceBook: undefined };
  const estimate = await estimates.overview(caller, id);
  if (!estimate) throw notFound("Estimate");
  const book = await prices.of(estimate.priceBook);
  if (!book)
    throw new Problem(409, "prices-gone", "The prices of that estimate are gone", `The database has no prices ${estimate.priceBook}.`);
  const estimating = { prices: () => Promise.resolve(book), today: () => estimate.createdAt.slice(0, 10) };
  return { estimating, priceBook: estimate.ownPrices ?? NO_BOOK };
}

export function keyReused(): Problem {
  return new Problem(409, "idempotency-key-reused", "The Idempotency-Key was used for another request", "Use a new key for a new request.");
}

function uuidCursor(cursor: string | undefined): string | null {
  const position = decodeCursor(cursor);
  if (position !== null && !z.uuid().safeParse(position).success)
    throw new Problem(400, "cursor-unknown", "The cursor is not one of this list", "Send `next` of the page before, unchanged.");
  return position;
}
