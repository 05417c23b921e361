import { createRoute, OpenAPIHono } from "@hono/zod-openapi";

import type { Caller, Recommendation as Found } from "../../app/ports.js";
import type { Env, FixAnswer, FixTarget as Target, ServerPorts } from "../environment.js";
import { jsonOf, NOT_FIXED, NOT_FOUND, PROBLEMS, SECURITY } from "../openapi.js";
import { notFound, Problem } from "../problem.js";
import { EstimateId, FixTarget, PullRequest, Recommendation } from "../schemas.js";
import { refuseInvalid } from "../validation.js";

const shared = { security: SECURITY, tags: ["Recommendations"] };

const find = createRoute({
  ...shared,
  method: "get",
  path: "/{id}",
  summary: "Read a recommendation",
  request: { params: EstimateId },
  responses: { 200: jsonOf(Recommendation, "The recommendation"), ...NOT_FOUND, ...PROBLEMS },
});

const pullRequest = createRoute({
  ...shared,
  method: "post",
  path: "/{id}/pull-request",
  summary: "Open the pull request that fixes it; again is safe",
  request: { params: EstimateId, body: { required: true, content: { "application/json": { schema: FixTarget } } } },
  responses: {
    200: jsonOf(PullRequest, "It was there"),
    201: jsonOf(PullRequest, "It was opened"),
    ...NOT_FIXED,
    ...NOT_FOUND,
    ...PROBLEMS,
  },
});

export function recommendationRoutes(ports: ServerPorts) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
    .openapi(find, async (c) => {
      const found = await ports.recommendations.find(c.var.caller, c.req.valid("param").id);
      if (!found) throw notFound("Recommendation");
      return c.json(found, 200);
    })
    .openapi(pullRequest, async (c) => {
      const { repository, base, directory } = c.req.valid("json");
      const found = await ports.recommendations.find(c.var.caller, c.req.valid("param").id);
      if (!found) throw notFound("Recommendation");
      const answer = await fix(ports, c.var.caller, found, { repository, base: base ?? null, directory });
      if (answer.kind === "refused") throw new Problem(409, "fix-refused", "The fix could not be proven", answer.reason);
      return answer.outcome.kind === "created" ? c.json(answer.outcome, 201) : c.json(answer.outcome, 200);
    });
}

/** Opens the pull request and writes down what became of it, also when it failed. */
async function fix({ fix: open, recommendations }: ServerPorts, caller: Caller, recommendation: Found, target: Target): Promise<FixAnswer> {
  if (!open)
    throw new Problem(
      501,
      "github-not-configured",
      "No access to GitHub is configured",
      "Start the service with GITHUB_TOKEN, or with the GitHub App's settings.",
    );
  const parameters = { ...target };
  try {
    const answer = await open(caller, recommendation, target);
    const result = answer.kind === "published" ? { ...answer.outcome } : { reason: answer.reason };
    await recommendations.recordFix(caller, recommendation.id, {
      status: answer.kind === "published" ? answer.outcome.kind : "refused",
      parameters,
      result,
    });
    return answer;
  } catch (error) {
    await recommendations.recordFix(caller, recommendation.id, { status: "failed", parameters, result: {} });
    throw error;
  }
}
