import { Redis } from "ioredis";

import type { RateLimiter } from "../../app/ports.js";

// One step, so that a counter never stays without its end.
const TAKE =
  "local n = redis.call('INCR', KEYS[1]) if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end return {n, redis.call('PTTL', KEYS[1])}";

/** Counts in Redis, for all processes together. While Redis does not answer, `fallback` counts. */
export function redisRateLimiter(url: string, fallback: RateLimiter): RateLimiter & { close(): void } {
  const redis = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000, commandTimeout: 500 });
  // ioredis reconnects by itself; without a listener an error would end the process.
  redis.on("error", () => undefined);
  return {
    take: async (key, limit) => {
      let answer: unknown;
      try {
        answer = await redis.eval(TAKE, 1, `terratrim:rate:${key}`, limit.seconds * 1_000);
      } catch {
        return fallback.take(key, limit);
      }
      const [taken, ttl] = answer as [number, number]; // what the script above returns
      return {
        allowed: taken <= limit.requests,
        remaining: Math.max(0, limit.requests - taken),
        resetSeconds: Math.max(1, Math.ceil(ttl / 1_000)),
      };
    },
    close: () => redis.disconnect(),
  };
}
