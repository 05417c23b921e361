import { createMiddleware } from "hono/factory";

import type { RateLimiter, TokenStore } from "../app/ports.js";
import type { Env } from "./environment.js";
import { Problem } from "./problem.js";

const REQUESTS = { requests: 600, seconds: 60 };
const FAILURES = { requests: 30, seconds: 60 };

/** Finds the organization of the bearer token, and keeps a token within its share of the service. */
export function authenticate({ tokens, limiter }: { tokens: TokenStore; limiter: RateLimiter }) {
  return createMiddleware<Env>(async (c, next) => {
    // Behind a proxy this is the proxy: failures are then counted for all its callers together, never for too few.
    const ipAddress = c.env.incoming?.socket.remoteAddress ?? null;
    const token = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "")?.[1];
    const identity = token === undefined ? null : await tokens.authenticate(token);
    if (!identity) {
      const { allowed, resetSeconds } = await limiter.take(`failures:${ipAddress ?? "local"}`, FAILURES);
      if (!allowed) throw tooMany(resetSeconds);
      throw new Problem(
        401,
        "unauthenticated",
        "A valid token is needed",
        "Send `Authorization: Bearer TOKEN`. `terratrim serve` prints the first token when it starts for the first time.",
        {
          headers: { "www-authenticate": 'Bearer realm="terratrim"' },
        },
      );
    }
    const { allowed, remaining, resetSeconds } = await limiter.take(`token:${identity.tokenId}`, REQUESTS);
    if (!allowed) throw tooMany(resetSeconds);
    c.header("ratelimit", `"token";r=${remaining};t=${resetSeconds}`);
    c.set("caller", { ...identity, ipAddress, userAgent: c.req.header("user-agent") ?? null });
    await next();
  });
}

function tooMany(seconds: number): Problem {
  return new Problem(429, "too-many-requests", "Too many requests", `Try again in ${seconds} seconds.`, {
    headers: { "retry-after": String(seconds) },
  });
}
