import type { RateLimiter } from "../../app/ports.js";

interface Window {
  ends: number;
  taken: number;
}

// Far more callers than one process serves; the oldest are forgotten first.
const MOST_KEYS = 50_000;

/** Counts in this process: right for one process, and for each of several on its own. */
export function memoryRateLimiter(now: () => number = Date.now): RateLimiter {
  const windows = new Map<string, Window>();
  return {
    take: (key, { requests, seconds }) => {
      const time = now();
      let window = windows.get(key);
      if (!window || window.ends <= time) {
        windows.delete(key);
        window = { ends: time + seconds * 1_000, taken: 0 };
        windows.set(key, window);
        const [oldest] = windows.keys();
        if (windows.size > MOST_KEYS && oldest !== undefined) windows.delete(oldest);
      }
      window.taken++;
      return Promise.resolve({
        allowed: window.taken <= requests,
        remaining: Math.max(0, requests - window.taken),
        resetSeconds: Math.max(1, Math.ceil((window.ends - time) / 1_000)),
      });
    },
  };
}
