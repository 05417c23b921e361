import type { Hook } from "@hono/zod-openapi";

import { answerProblem, Problem } from "./problem.js";
import type { Env } from "./environment.js";

/** Answers a request that does not fit its schema with every place that is wrong. */
// The hook serves every route, whatever its input is.
export const refuseInvalid: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return undefined;
  const errors = result.error.issues.map((issue) => ({ at: [result.target, ...issue.path].join("."), message: issue.message }));
  return answerProblem(
    c,
    new Problem(400, "invalid-request", "The request is not as described", "See `errors`, and /openapi.json.", { errors }),
  );
};
