import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";

import { storeEstimate } from "../../app/stored-estimates.js";
import { decodeCursor, encodeCursor } from "../cursor.js";
import { documents } from "../documents.js";
import { isUnchanged } from "../entity-tag.js";
import type { Env, ServerPorts } from "../environment.js";
import { jsonOf, NOT_FOUND, NOT_MODIFIED, PROBLEMS, SECURITY, UNREADABLE } from "../openapi.js";
import { notFound } from "../problem.js";
import { EstimateOverview, Paging, State, StateName, StatePage, UploadOptions } from "../schemas.js";
import { receiveUpload } from "../upload.js";
import { settingsOf } from "../upload-options.js";
import { refuseInvalid } from "../validation.js";
import { keyReused } from "./estimates.js";

const shared = { security: SECURITY, tags: ["States"] };

const upload = createRoute({
  ...shared,
  method: "put",
  path: "/{name}",
  summary: "Upload a state, keep its resources and price it",
  request: {
    params: StateName,
    query: UploadOptions.omit({ name: true }),
    headers: z.object({ "idempotency-key": z.string().optional() }),
  },
  responses: {
    201: jsonOf(EstimateOverview, "The estimate of the state; `Location` names it"),
    200: jsonOf(EstimateOverview, "The same request was answered before"),
    ...UNREADABLE,
    ...PROBLEMS,
  },
});

const list = createRoute({
  ...shared,
  method: "get",
  path: "/",
  summary: "List states by name",
  request: { query: Paging },
  responses: { 200: jsonOf(StatePage, "A page"), ...PROBLEMS },
});

const find = createRoute({
  ...shared,
  method: "get",
  path: "/{name}",
  summary: "Read a state, without sensitive values",
  request: { params: StateName },
  responses: { 200: jsonOf(State, "The state"), ...NOT_MODIFIED, ...NOT_FOUND, ...PROBLEMS },
});

export function stateRoutes(ports: ServerPorts) {
  const { estimates, states } = ports;
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(upload, async (c) => {
      const { name } = c.req.valid("param");
      const { bytes, usage, config, idempotency } = await receiveUpload(c, ports.maxUploadBytes);
      const settings = await settingsOf(c.req.valid("query"), config, c.var.caller, ports.priceBooks);
      const stored = await storeEstimate(
        c.var.caller,
        { name, bytes, usage, idempotency, ...settings, keepAs: name },
        { ...ports.estimating, estimates, documents },
      );
      if (stored.kind === "key-reused") throw keyReused();
      const estimate = await estimates.overview(c.var.caller, stored.id);
      if (!estimate) throw notFound("Estimate");
      c.header("location", `/v1/estimates/${stored.id}`);
      return stored.kind === "created" ? c.json(estimate, 201) : c.json(estimate, 200);
    })
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid("query");
      const page = await states.list(c.var.caller, { limit, after: decodeCursor(cursor) });
      return c.json({ items: [...page.items], next: encodeCursor(page.next) }, 200);
    })
    .openapi(find, async (c) => {
      const state = await states.find(c.var.caller, c.req.valid("param").name);
      if (!state) throw notFound("State");
      if (isUnchanged(c, `${state.name}-${state.version}`)) return c.body(null, 304);
      return c.json(state, 200);
    });
}
