import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";

import { compareDocuments } from "../../app/compare-documents.js";
import { isUnchanged } from "../entity-tag.js";
import type { Env, ServerPorts } from "../environment.js";
import { jsonOf, NOT_FOUND, NOT_MODIFIED, PROBLEMS, SECURITY } from "../openapi.js";
import { notFound, Problem } from "../problem.js";
import { Difference, EstimateId, Recommendations, Verdict } from "../schemas.js";
import { refuseInvalid } from "../validation.js";

const shared = { security: SECURITY, tags: ["Estimates"] };

const diff = createRoute({
  ...shared,
  method: "get",
  path: "/{id}/diff",
  summary: "What the plan changes, or how two estimates differ",
  request: {
    params: EstimateId,
    query: z.strictObject({
      base: z.uuid().optional().openapi({ description: "The estimate to compare with; without it the plan's own before and after" }),
    }),
  },
  responses: { 200: jsonOf(Difference, "The difference"), ...NOT_MODIFIED, ...NOT_FOUND, ...PROBLEMS },
});

const verdict = createRoute({
  ...shared,
  method: "get",
  path: "/{id}/verdict",
  summary: "What the policies say",
  request: { params: EstimateId },
  responses: { 200: jsonOf(Verdict, "The verdict"), ...NOT_MODIFIED, ...NOT_FOUND, ...PROBLEMS },
});

const recommendations = createRoute({
  ...shared,
  method: "get",
  path: "/{id}/recommendations",
  summary: "What would save money, largest saving first",
  request: { params: EstimateId },
  responses: { 200: jsonOf(Recommendations, "The recommendations"), ...NOT_FOUND, ...PROBLEMS },
});

/** What belongs to an estimate: its difference, verdict and recommendations. */
export function estimatePartRoutes({ estimates, recommendations: store }: Pick<ServerPorts, "estimates" | "recommendations">) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(diff, async (c) => {
      const { id } = c.req.valid("param");
      const { base } = c.req.valid("query");
      const [after, before] = await Promise.all([
        estimates.find(c.var.caller, id),
        base === undefined ? null : estimates.find(c.var.caller, base),
      ]);
      if (!after || (base !== undefined && !before)) throw notFound("Estimate");
      if (before && before.currency !== after.currency)
        throw new Problem(
          400,
          "currencies-differ",
          "The estimates are in different currencies",
          `${before.currency} and ${after.currency} cannot be compared.`,
        );
      const difference = before ? compareDocuments(before.estimate, after.estimate) : after.difference;
      if (!difference)
        throw new Problem(
          404,
          "no-difference",
          "The input does not say what is there before",
          "A state has no before. Name another estimate with `?base=`.",
        );
      if (isUnchanged(c, `${id}-diff${base === undefined ? "" : `-${base}`}`)) return c.body(null, 304);
      // The document of a difference has these members; the store keeps it as JSON.
      return c.json(difference as z.output<typeof Difference>, 200);
    })
    .openapi(verdict, async (c) => {
      const { id } = c.req.valid("param");
      const estimate = await estimates.find(c.var.caller, id);
      if (!estimate) throw notFound("Estimate");
      if (isUnchanged(c, `${id}-verdict`)) return c.body(null, 304);
      // As above.
      return c.json(estimate.verdict as z.output<typeof Verdict>, 200);
    })
    .openapi(recommendations, async (c) => {
      const { id } = c.req.valid("param");
      if (!(await estimates.overview(c.var.caller, id))) throw notFound("Estimate");
      return c.json({ items: [...(await store.list(c.var.caller, id))] }, 200);
    });
}
