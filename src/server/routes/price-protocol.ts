import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";

import type { RateLimiter } from "../../app/ports.js";
import { PriceRequestRefused } from "../../app/price-protocol/answer-price-request.js";
import type { PriceProtocol } from "../../app/price-protocol/price-protocol.js";
import type { Env } from "../environment.js";

export interface PriceProtocolPorts {
  readonly protocol: PriceProtocol;
  readonly limiter: RateLimiter;
  /** Whose requests are counted together; null when the key is not one of ours. */
  identify(key: string, address: string): Promise<string | null>;
}

// A full batch of 1,000 queries has about one megabyte.
const LARGEST_BODY = 16 * 1_048_576;
const REQUESTS = { requests: 600, seconds: 60 };
const FAILURES = { requests: 30, seconds: 60 };

/** `POST /graphql` as clients of Infracost 0.10's price API send it, with the key in `X-Api-Key`. */
export function priceProtocolRoutes(ports: PriceProtocolPorts) {
  const app = new OpenAPIHono<Env>();
  const tooLarge = (c: Context<Env>): Response => refuse(c, 413, "The request is larger than 16 MiB; send fewer queries at once");
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }));
  app.post("/", async (c) => {
    const address = c.env.incoming?.socket.remoteAddress ?? "local";
    const caller = await ports.identify(c.req.header("x-api-key") ?? "", address);
    const [key, limit] = caller === null ? [`failures:${address}`, FAILURES] : [`prices:${caller}`, REQUESTS];
    const { allowed, resetSeconds } = await ports.limiter.take(key, limit);
    if (!allowed) return refuse(c, 429, `Too many requests; try again in ${resetSeconds} seconds`, { "retry-after": String(resetSeconds) });
    if (caller === null) return refuse(c, 403, "Invalid API key: send a token of this service in the header X-Api-Key");
    return answer(c, ports.protocol);
  });
  return app;
}

async function answer(c: Context<Env>, protocol: PriceProtocol): Promise<Response> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    return refuse(c, 400, "The body is not JSON");
  }
  try {
    return c.body(await protocol.answer(body), 200, { "content-type": "application/json" });
  } catch (error) {
    if (error instanceof PriceRequestRefused) return refuse(c, 400, error.message);
    throw error;
  }
}

/** In the form of the protocol: clients show `error`, GraphQL tools show `errors`. */
function refuse(c: Context<Env>, status: 400 | 403 | 413 | 429, message: string, headers: Record<string, string> = {}): Response {
  return c.json({ error: message, errors: [{ message }] }, status, headers);
}
