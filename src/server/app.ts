import { OpenAPIHono } from "@hono/zod-openapi";
import { secureHeaders } from "hono/secure-headers";

import { authenticate } from "./authenticate.js";
import type { Env, ServerPorts } from "./environment.js";
import { PRICE_BOOK_BODY, UPLOAD_BODY } from "./openapi.js";
import { answerProblem, notFound, problemOf } from "./problem.js";
import { estimatePartRoutes } from "./routes/estimate-parts.js";
import { estimateRoutes } from "./routes/estimates.js";
import { priceBookRoutes } from "./routes/price-books.js";
import { recommendationRoutes } from "./routes/recommendations.js";
import { priceProtocolRoutes } from "./routes/price-protocol.js";
import { priceRoutes } from "./routes/prices.js";
import { referencePage } from "./routes/reference.js";
import { stateRoutes } from "./routes/states.js";

/** The HTTP service over its ports. */
export function createServer(ports: ServerPorts) {
  const app = new OpenAPIHono<Env>();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'none'"] },
      crossOriginResourcePolicy: "same-origin",
    }),
  );
  app.onError((error, c) => {
    const problem = problemOf(error);
    if (problem.status === 500)
      ports.log("error", "request failed", { method: c.req.method, path: c.req.path, error: error.stack ?? error.message });
    return answerProblem(c, problem);
  });
  app.notFound((c) => answerProblem(c, notFound("Page")));

  app.get("/healthz", async (c) => {
    try {
      await ports.ping();
      return c.json({ status: "ok", version: ports.version });
    } catch (error) {
      ports.log("error", "database does not answer", { error: error instanceof Error ? error.message : String(error) });
      return c.json({ status: "database-unavailable", version: ports.version }, 503);
    }
  });
  app.route(
    "/graphql",
    priceProtocolRoutes({ protocol: ports.prices.protocol, limiter: ports.limiter, identify: (key) => identify(ports, key) }),
  );
  app.use("/v1/*", authenticate(ports));
  const api = app
    .route("/v1/estimates", estimateRoutes(ports))
    .route("/v1/estimates", estimatePartRoutes(ports))
    .route("/v1/states", stateRoutes(ports))
    .route("/v1/prices", priceRoutes(ports))
    .route("/v1/price-books", priceBookRoutes(ports))
    .route("/v1/recommendations", recommendationRoutes(ports));

  api.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  const document = describe(api, ports.version);
  app.get("/openapi.json", (c) => c.json(document));
  app.get("/", (c) => c.html(referencePage(document)));
  return api;
}

/** Requests for prices are counted by token. */
async function identify({ tokens }: ServerPorts, key: string): Promise<string | null> {
  return key === "" ? null : ((await tokens.authenticate(key))?.tokenId ?? null);
}

function describe(api: OpenAPIHono<Env>, version: string) {
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Terratrim",
      version,
      description: "Prices Terraform, checks policies, recommends savings and opens pull requests that fix the code.",
    },
  });
  const uploads = [document.paths?.["/v1/estimates"]?.post, document.paths?.["/v1/states/{name}"]?.put];
  for (const operation of uploads) if (operation) operation.requestBody = UPLOAD_BODY;
  const priceBook = document.paths?.["/v1/price-books/{name}"]?.put;
  if (priceBook) priceBook.requestBody = PRICE_BOOK_BODY;
  return document;
}
