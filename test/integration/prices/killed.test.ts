import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openDatabase, type Database } from "../../../src/adapters/db/database.js";
import { openPriceBook } from "../../../src/adapters/db/prices/price-book.js";
import { lastPriceSyncs } from "../../../src/adapters/db/prices/sync-store.js";
import { awsEndpoint, ec2Files, sample, type Endpoint } from "../../support/price-endpoints.js";
import { ROOT, runNode, type Ended } from "../../support/run.js";
import { asSuperuser, createDatabase, describeStores, type TestDatabase, type TestServer } from "../../support/stores.js";

const EC2 = sample("bulk_AmazonEC2_eu-west-1.csv");
const NEWER = ec2Files(EC2.replace("0.0130000000", "0.0140000000"), "20260201000000");

describe("a process that is killed during prices sync", () => {
  describeStores("prices", (start) => {
    let server: TestServer;
    let database: TestDatabase;
    let db: Database;
    let folder: string;
    let endpoint: Endpoint;
    let files = ec2Files(EC2);
    let cut: number | null = null;

    beforeAll(async () => {
      server = await start();
      database = await createDatabase(server);
      db = await openDatabase(database);
      folder = await mkdtemp(join(tmpdir(), "prices-"));
      endpoint = await awsEndpoint(new Proxy({}, { get: (_, path) => files[String(path)] }), () => cut);
      await sync();
    });
    afterAll(async () => {
      await endpoint.stop();
      await db.close();
      await server.stop();
    });

    const args = () => [
      ...["dist/cli.js", "prices", "sync", "--vendor", "aws", "--service", "AmazonEC2", "--region", "eu-west-1"],
      ...["--endpoint", endpoint.url, "--database-url", database.ownerUrl, "--data-dir", folder],
    ];

    async function sync(): Promise<Ended> {
      const ended = await runNode(args());
      expect(ended).toMatchObject({ code: 0 });
      return ended;
    }

    async function killed(child: ChildProcess): Promise<void> {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    }

    async function microPrice(): Promise<string> {
      const query = {
        vendor: "aws",
        service: "AmazonEC2",
        family: null,
        region: "eu-west-1",
        attributes: { instanceType: "t2.micro" },
      } as const;
      const [answer] = await (await openPriceBook(db)).lookup([query]);
      return answer?.kind === "found" ? answer.price.amount : (answer?.kind ?? "");
    }

    /** Until the server has let go of what the process held. */
    async function status(wanted: string): Promise<unknown> {
      for (;;) {
        const [last] = await lastPriceSyncs(db);
        if (last?.status === wanted) return last;
        await wait(20);
      }
    }

    it("leaves the earlier prices in force while it downloads, and the next run takes the rest of the file", async () => {
      expect(await microPrice()).toBe("0.013");
      files = NEWER;
      cut = 20_000;
      const child = spawn(process.execPath, args(), { cwd: ROOT, stdio: "ignore" });
      while (endpoint.requests.filter(({ path }) => path.endsWith(".csv")).length < 2) await wait(20);
      // The part is on disk once the process has written it.
      const { stat } = await import("node:fs/promises");
      const part = join(
        folder,
        "price-lists",
        "aws-AmazonEC2-eu-west-1--offers-v1.0-aws-AmazonEC2-20260201000000-eu-west-1-index.csv.part",
      );
      while ((await stat(part).catch(() => ({ size: 0 }))).size < 20_000) await wait(20);
      await killed(child);
      cut = null;

      expect(await microPrice()).toBe("0.013");
      await status("interrupted");
      const { stdout } = await sync();

      expect(stdout).toContain("1 prices are new or changed, 1 are gone");
      expect(endpoint.requests.at(-1)?.range).toBe("bytes=20000-");
      expect(await microPrice()).toBe("0.014");
    });

    it("leaves them in force while it imports, and the next run does not download again", async () => {
      files = ec2Files(EC2.replace("0.0130000000", "0.0150000000"), "20260301000000");
      const blocker = new pg.Client({ connectionString: database.ownerUrl });
      await blocker.connect();
      await blocker.query("BEGIN");
      await blocker.query("LOCK TABLE prices IN SHARE MODE");
      const child = spawn(process.execPath, args(), { cwd: ROOT, stdio: "ignore" });
      const waiting = "SELECT pid FROM pg_stat_activity WHERE application_name = 'terratrim-prices' AND wait_event_type = 'Lock'";
      while ((await asSuperuser(database, waiting)).length === 0) await wait(20);
      await killed(child);
      await blocker.query("ROLLBACK");
      await blocker.end();
      const downloads = endpoint.requests.filter(({ path }) => path.endsWith(".csv")).length;

      await status("interrupted");
      expect(await microPrice()).toBe("0.014");
      await sync();

      expect(await microPrice()).toBe("0.015");
      expect(endpoint.requests.filter(({ path }) => path.endsWith(".csv"))).toHaveLength(downloads);
    });
  });
});
