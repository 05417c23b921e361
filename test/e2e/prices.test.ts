import { spawn } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { gcpEndpoint, sample } from "../support/price-endpoints.js";
import { ROOT, runNode, type Ended } from "../support/run.js";
import { temporaryFolder } from "../support/stores.js";

const CLI = join(ROOT, "dist/cli.js");
const PLAN = join(ROOT, "examples/overmind/plan.json");
const SHARDS = join(ROOT, "src/adapters/files/snapshot/shards");

function terratrim(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return runNode([CLI, ...args], { env: { NO_COLOR: "1", ...env } });
}

describe("terratrim prices", () => {
  it("counts rows by region, and the whole snapshot is at most 8 MB on disk", async () => {
    const { stdout } = await terratrim(["prices", "status", "--format", "json"]);

    const { shards, bytes } = JSON.parse(stdout) as { shards: { vendor: string; rows: number }[]; bytes: number };
    const onDisk = readdirSync(SHARDS, { recursive: true, encoding: "utf8" }).reduce((sum, name) => {
      const found = statSync(join(SHARDS, name));
      return sum + (found.isFile() ? found.size : 0);
    }, 0);
    expect(new Set(shards.map(({ vendor }) => vendor))).toEqual(new Set(["aws", "azure", "gcp"]));
    expect(shards.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(300_000);
    expect(bytes).toBe(onDisk);
    expect(bytes).toBeLessThanOrEqual(8 * 1_048_576);
  });

  it("prints a line for each region", async () => {
    const { stdout } = await terratrim(["prices", "status", "--regions", "--vendor", "aws"]);

    expect(stdout).toMatch(/^aws +AmazonEC2 +eu-west-1 +[\d,]+ /m);
  });

  it("reads only the parts of the snapshot that a plan needs, and names them when asked", async () => {
    const { stderr } = await terratrim(["price", PLAN, "--format", "json"], { TERRATRIM_DEBUG: "1" });

    const [head = "", ...parts] = stderr.split("\n").filter((line) => /^Prices read|^ {2}\S+ \S+$/.test(line));
    expect(Number(/(\d+) parts/.exec(head)?.[1])).toBe(parts.length);
    expect(parts.length).toBeGreaterThan(3);
    // The plan is of AWS, in two regions; what is listed without a region, and what the home region lacks, may be read as well.
    expect(parts.every((part) => part.startsWith("  aws"))).toBe(true);
    const { stderr: quiet } = await terratrim(["price", PLAN, "--format", "json"]);
    expect(quiet).not.toContain("Prices read");
  });

  it.each([
    [["prices", "sync", "--vendor", "aws", "--service", "AmazonEC2", "--source", "missing.csv"], "There is no file missing.csv"],
    [["prices", "sync", "--vendor", "aws", "--service", "AmazonRDS", "--spot"], "AWS lists spot prices of AmazonEC2, not of AmazonRDS"],
    [["prices", "sync", "--vendor", "azure", "--service", "Storage", "--api"], "--api chooses AWS's Pricing API"],
    [["prices", "serve", "--port", "99999"], "--port takes a number"],
    [
      ["prices", "sync", "--vendor", "aws", "--service", "AmazonEC2", "--database-url", "postgresql://u:p@127.0.0.1:9/x"],
      "does not answer",
    ],
  ])("%j says what is wrong", async (args, message) => {
    const folder = join(ROOT, "node_modules/.cache/terratrim/test-prices");
    const { code, stderr } = await terratrim(
      args.includes("sync") && !args.includes("--database-url") ? [...args, "--data-dir", folder] : args,
    );

    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("defect");
    expect(stderr).not.toContain("u:p@");
  });

  it("reads Google's catalogue with Google's client, which is not in the bundle", async () => {
    const { skus } = JSON.parse(sample("skus_gpu_opencost.json")) as { skus: object[] };
    const endpoint = await gcpEndpoint({ "Compute Engine": skus });
    const folder = await temporaryFolder();
    const place = ["--endpoint", endpoint.url, "--data-dir", folder];

    const synced = await terratrim(["prices", "sync", "--vendor", "gcp", "--service", "Compute Engine", ...place], {
      METADATA_SERVER_DETECTION: "none",
    });
    const { stdout } = await terratrim(["prices", "status", "--data-dir", folder]);
    await endpoint.stop();
    rmSync(folder, { recursive: true, force: true });

    expect(synced).toMatchObject({
      code: 0,
      stderr: "",
      stdout: expect.stringMatching(/^\d+ prices are new or changed, 0 are gone/) as string,
    });
    expect(stdout).toMatch(/^gcp +Compute Engine +\d+ +\d+/m);
    expect(stdout).toMatch(/^gcp Compute Engine +done /m);
  });

  it("serves prices until it is told to end", async () => {
    const child = spawn(process.execPath, [CLI, "prices", "serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const greeting = await new Promise<string>((resolve) => child.stdout.once("data", (text: Buffer) => resolve(text.toString())));
    const address = /http:\S+\/graphql/.exec(greeting)?.[0] ?? "";
    const query = `{ products(filter: {vendorName: "aws", service: "AmazonEC2", region: "eu-west-1", attributeFilters: [{key: "instanceType", value: "m5.large"}, {key: "operatingSystem", value: "Linux"}, {key: "tenancy", value: "Shared"}, {key: "preInstalledSw", value: "NA"}]}) { prices(filter: {purchaseOption: "on_demand"}) { USD } } }`;

    const response = await fetch(address, { method: "POST", headers: { "x-api-key": "any" }, body: JSON.stringify([{ query }]) });
    const [answer] = (await response.json()) as { data: { products: { prices: { USD: string }[] }[] } }[];
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");

    expect(new Set(answer?.data.products.flatMap(({ prices }) => prices.map(({ USD }) => USD)))).toEqual(new Set(["0.107"]));
    expect(await ended).toBe(0);
  });
});
