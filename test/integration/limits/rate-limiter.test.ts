import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { memoryRateLimiter } from "../../../src/adapters/limits/memory-rate-limiter.js";
import { redisRateLimiter } from "../../../src/adapters/limits/redis-rate-limiter.js";
import { freePort } from "../../support/github.js";
import { temporaryFolder } from "../../support/stores.js";

const LIMIT = { requests: 2, seconds: 60 };

describe("memoryRateLimiter", () => {
  it("allows so many in a window, each key on its own, and again in the next window", async () => {
    let now = 0;
    const limiter = memoryRateLimiter(() => now);
    const take = async (key: string) => (await limiter.take(key, LIMIT)).allowed;

    expect([await take("a"), await take("a"), await take("a"), await take("b")]).toEqual([true, true, false, true]);
    now = 60_000;
    expect(await take("a")).toBe(true);
  });

  it("says how many are left and when the window ends", async () => {
    let now = 0;
    const limiter = memoryRateLimiter(() => now);
    await limiter.take("a", LIMIT);
    now = 20_500;

    expect(await limiter.take("a", LIMIT)).toEqual({ allowed: true, remaining: 0, resetSeconds: 40 });
  });
});

const binary = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"].find((file) => existsSync(file));
const missing = binary === undefined && process.env["TEST_REDIS_URL"] === undefined;

if (missing && process.env["CI"] === "true") {
  it("needs a redis-server in CI", () => {
    throw new Error("install redis-server, or set TEST_REDIS_URL");
  });
}

describe.skipIf(missing)("redisRateLimiter (skipped without redis-server or TEST_REDIS_URL)", () => {
  let url: string;
  let child: ChildProcess | null = null;
  let folder: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    url = process.env["TEST_REDIS_URL"] ?? `redis://127.0.0.1:${await freePort()}`;
    if (process.env["TEST_REDIS_URL"] === undefined) {
      const started = spawn(
        binary ?? "redis-server",
        ["--port", new URL(url).port, "--bind", "127.0.0.1", "--save", "", "--dir", folder, "--logfile", path.join(folder, "log")],
        { stdio: "ignore" },
      );
      child = started;
      await new Promise((resolve, reject) => {
        started.once("spawn", resolve);
        started.once("error", reject);
      });
    }
  });

  afterAll(async () => {
    child?.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  });

  it("counts for all processes together", async () => {
    const never = { take: () => Promise.resolve({ allowed: false, remaining: -1, resetSeconds: -1 }) };
    const [one, two] = [redisRateLimiter(url, never), redisRateLimiter(url, never)];
    // Until the connection stands the fallback answers.
    while ((await one.take("warm", LIMIT)).remaining === -1 || (await two.take("warm", LIMIT)).remaining === -1)
      await new Promise((resolve) => setTimeout(resolve, 20));

    const answers = [await one.take("key", LIMIT), await two.take("key", LIMIT), await one.take("key", LIMIT)];
    one.close();
    two.close();

    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, false]);
    expect(answers[0]?.resetSeconds).toBeGreaterThan(50);
  });

  it("lets the fallback count while Redis does not answer", async () => {
    const limiter = redisRateLimiter("redis://127.0.0.1:1", memoryRateLimiter());

    const answers = [await limiter.take("key", LIMIT), await limiter.take("key", LIMIT), await limiter.take("key", LIMIT)];
    limiter.close();

    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, false]);
  });
});
