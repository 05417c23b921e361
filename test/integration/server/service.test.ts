import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";

import { openDatabase } from "../../../src/adapters/db/database.js";
import { createOrganization } from "../../../src/adapters/db/token-store.js";
import { startGitHub, type GitHubRepository } from "../../support/github.js";
import { runService, type RunningService } from "../../support/running-service.js";
import { asSuperuser, describeStores, type TestServer } from "../../support/stores.js";

const EXAMPLE = fileURLToPath(new URL("../../../examples/overmind", import.meta.url));
const PLAN = readFileSync(join(EXAMPLE, "plan.json"));
const USAGE = readFileSync(join(EXAMPLE, "infracost-usage.yml"));
const SECRET = "correct-horse-battery-staple";
const UNKNOWN_ID = "01a20807-8d5e-7f4b-b145-35461c5cccfb";

interface Overview {
  id: string;
  name: string;
  kind: string;
  monthlyCost: string;
  monthlyCostBefore: string | null;
  passed: boolean;
  priceBook: string;
}
interface Recommendation {
  id: string;
  ruleId: string;
  monthlySaving: string | null;
  status: string;
  details: { address: string };
}
interface ProblemBody {
  type: string;
  status: number;
  remedy?: string;
  errors?: unknown[];
}

describeStores("the service", (start) => {
  let server: TestServer;
  let github: GitHubRepository;
  let service: RunningService;
  let other: string;
  let estimate: Overview;

  beforeAll(async () => {
    server = await start();
    github = await startGitHub(exampleSources());
    service = await runService(server, { gitHub: { token: github.token, apiUrl: github.url }, maxUploadBytes: 3_000_000 });
    const db = await openDatabase(service.database);
    other = (await createOrganization(db, "Another")).token;
    await db.close();
    estimate = await json<Overview>(await upload(PLAN));
  });

  afterAll(async () => {
    await service.stop();
    await github.close();
    await server.stop();
  });

  const upload = (body: Uint8Array, query = "?name=overmind", headers: Record<string, string> = {}) =>
    service.request(`/v1/estimates${query}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: new Uint8Array(body),
    });
  const get = (path: string, headers: Record<string, string> = {}) => service.request(path, { headers });

  it("prices an uploaded plan with the prices in the database", () => {
    expect(estimate).toMatchObject({ name: "overmind", kind: "plan", passed: true });
    expect(Number(estimate.monthlyCost)).toBeGreaterThan(100);
    expect(estimate.priceBook).toMatch(/^prices:\d+$/);
  });

  it("takes the document and a usage file as parts of a form, and gzip", async () => {
    const form = new FormData();
    form.set("file", new Blob([PLAN]), "plan.json");
    form.set("usage", new Blob([USAGE]), "infracost-usage.yml");

    const withUsage = await service.request("/v1/estimates", { method: "POST", body: form });
    const compressed = await upload(gzipSync(PLAN), "", { "content-encoding": "gzip" });

    expect(withUsage.status).toBe(201);
    const priced = await json<Overview>(withUsage);
    expect(priced.name).toBe("plan.json");
    expect(Number(priced.monthlyCost)).toBeGreaterThan(Number(estimate.monthlyCost));
    expect((await json<Overview>(compressed)).monthlyCost).toBe(estimate.monthlyCost);
  });

  it("takes settings of usage from the query, and from a project file that comes with the document", async () => {
    const form = new FormData();
    form.set("file", new Blob([PLAN]), "plan.json");
    form.set(
      "config",
      new Blob([
        "usage: { defaults: small, freeTier: true, schedules: { aws_instance: mon-fri 8-20 } }\npolicies: { cost-allocation-tags: { severity: off } }\nrules: { aws-ebs-gp2-to-gp3: { enabled: false } }\n",
      ]),
    );

    const assumed = await json<Overview>(await upload(PLAN, "?usage_defaults=medium&hours_per_month=744"));
    const configured = await json<Overview>(await service.request("/v1/estimates?usage_defaults=none", { method: "POST", body: form }));
    form.set("config", new Blob(["prices: { file: prices.yml }\n"]));
    const refused = await service.request("/v1/estimates", { method: "POST", body: form });

    const { estimate: document } = await json<{ estimate: { hoursPerMonth: number; assumedUsage: object } }>(
      await get(`/v1/estimates/${assumed.id}`),
    );
    const verdict = await json<{ evaluated: string[] }>(await get(`/v1/estimates/${configured.id}/verdict`));
    expect(document).toMatchObject({ hoursPerMonth: 744, assumedUsage: { size: "medium" } });
    expect(Number(assumed.monthlyCost)).toBeGreaterThan(Number(estimate.monthlyCost));
    expect(Number(configured.monthlyCost)).toBeLessThan(Number(estimate.monthlyCost));
    expect(verdict.evaluated).not.toContain("cost-allocation-tags");
    expect([refused.status, (await json<ProblemBody>(refused)).type]).toEqual([400, "urn:terratrim:problem:config-names-file"]);
  });

  it("gives the estimate, its difference, verdict and recommendations", async () => {
    const found = await json<{ estimate: { monthlyCost: string; resources: unknown[] } }>(await get(`/v1/estimates/${estimate.id}`));
    const difference = await json<{ monthlyCostBefore: string; monthlyCost: string }>(await get(`/v1/estimates/${estimate.id}/diff`));
    const verdict = await json<{ passed: boolean; evaluated: string[] }>(await get(`/v1/estimates/${estimate.id}/verdict`));
    const { items } = await json<{ items: Recommendation[] }>(await get(`/v1/estimates/${estimate.id}/recommendations`));

    expect(found.estimate.monthlyCost).toBe(estimate.monthlyCost);
    expect(found.estimate.resources.length).toBeGreaterThan(20);
    expect(difference.monthlyCostBefore).toBe(estimate.monthlyCostBefore);
    expect(verdict.evaluated.length).toBeGreaterThanOrEqual(5);
    expect(items.length).toBeGreaterThanOrEqual(5);
    const one = await json<Recommendation>(await get(`/v1/recommendations/${items[0]?.id ?? ""}`));
    expect(one).toEqual(items[0]);
  });

  it("compares two estimates", async () => {
    const smaller = JSON.parse(PLAN.toString("utf8")) as {
      planned_values: { root_module: { resources?: unknown[] } };
      resource_changes: unknown[];
    };
    smaller.resource_changes = smaller.resource_changes.slice(0, 5);
    smaller.planned_values.root_module = { resources: (smaller.planned_values.root_module.resources ?? []).slice(0, 2) };
    const base = await json<Overview>(await upload(Buffer.from(JSON.stringify(smaller))));

    const difference = await json<{ monthlyCost: string; resources: { change: string }[] }>(
      await get(`/v1/estimates/${estimate.id}/diff?base=${base.id}`),
    );

    expect(Number(difference.monthlyCost)).toBeCloseTo(Number(estimate.monthlyCost) - Number(base.monthlyCost), 6);
    expect(difference.resources.some(({ change }) => change === "added")).toBe(true);
  });

  it("answers a known version with 304", async () => {
    for (const path of ["", "/diff", "/verdict"]) {
      const first = await get(`/v1/estimates/${estimate.id}${path}`);
      const again = await get(`/v1/estimates/${estimate.id}${path}`, { "if-none-match": first.headers.get("etag") ?? "" });

      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
    }
  });

  it("stores a repeated request once, and refuses the key for another request", async () => {
    const key = { "idempotency-key": "run-42" };
    const [first, second] = await Promise.all([upload(PLAN, "", key), upload(PLAN, "", key)]);
    const third = await upload(PLAN, "", key);
    const reused = await upload(PLAN, "?currency=usd&name=x", key);

    const ids = [await json<Overview>(first), await json<Overview>(second), await json<Overview>(third)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(1);
    expect([first.status, second.status].sort()).toEqual([200, 201]);
    expect(third.status).toBe(200);
    expect(reused.status).toBe(409);
  });

  it("lists estimates newest first, page by page", async () => {
    const all: string[] = [];
    let cursor = "";
    do {
      const page = await json<{ items: Overview[]; next: string | null }>(await get(`/v1/estimates?limit=2${cursor}`));
      all.push(...page.items.map(({ id }) => id));
      cursor = page.next === null ? "" : `&cursor=${page.next}`;
    } while (cursor !== "");

    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(all).toEqual([...new Set(all)].sort().reverse());
    expect((await get("/v1/estimates?cursor=nonsense")).status).toBe(400);
  });

  it("keeps a state and its resources, without anything sensitive in any table or answer", async () => {
    const put = await service.request("/v1/states/production", { method: "PUT", body: JSON.stringify(state()) });
    const again = await service.request("/v1/states/production", { method: "PUT", body: JSON.stringify(state()) });
    const stored = await get("/v1/states/production");
    const text = await stored.text();

    expect([put.status, again.status]).toEqual([201, 201]);
    expect(JSON.parse(text)).toMatchObject({ name: "production", version: 2, resources: 2 });
    expect(text).not.toContain(SECRET);
    expect((await get("/v1/states/production", { "if-none-match": stored.headers.get("etag") ?? "" })).status).toBe(304);
    expect(await everyRow(service)).not.toContain(SECRET);
    expect(JSON.stringify(service.logged)).not.toContain(SECRET);
    const rows = await asSuperuser(
      service.database,
      "SELECT r.resource_id, r.region, a.account_id, t.key, t.value FROM resources r JOIN cloud_accounts a ON a.id = r.cloud_account_id LEFT JOIN tags t ON t.resource_id = r.id WHERE r.resource_type = 'aws_db_instance'",
    );
    expect(rows).toEqual([
      {
        resource_id: "arn:aws:rds:eu-west-1:123456789012:db:main",
        region: "eu-west-1",
        account_id: "123456789012",
        key: "team",
        value: "data",
      },
    ]);
  });

  it("does not take a plan for a state", async () => {
    const answer = await service.request("/v1/states/production", { method: "PUT", body: new Uint8Array(PLAN) });

    expect(answer.status).toBe(422);
  });

  it("shows another organization nothing of it", async () => {
    const { items } = await json<{ items: Recommendation[] }>(await get(`/v1/estimates/${estimate.id}/recommendations`));
    const id = items[0]?.id ?? "";
    const paths = ["", "/diff", "/verdict", "/recommendations"].map((path) => `/v1/estimates/${estimate.id}${path}`);

    for (const path of [...paths, `/v1/recommendations/${id}`, "/v1/states/production"])
      expect((await service.request(path, { token: other })).status, path).toBe(404);
    const fix = await service.request(`/v1/recommendations/${id}/pull-request`, {
      token: other,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ repository: github.repository }),
    });
    expect(fix.status).toBe(404);
    for (const path of ["/v1/estimates", "/v1/states"])
      expect(await json(await service.request(path, { token: other }))).toEqual({ items: [], next: null });
    const base = await json<Overview>(await service.request("/v1/estimates", { token: other, method: "POST", body: new Uint8Array(PLAN) }));
    expect((await service.request(`/v1/estimates/${base.id}/diff?base=${estimate.id}`, { token: other })).status).toBe(404);
    const own = await json<{ items: Recommendation[] }>(
      await service.request(`/v1/estimates/${base.id}/recommendations`, { token: other }),
    );
    const refused = await service.request(`/v1/recommendations/${own.items[0]?.id ?? ""}/pull-request`, {
      token: other,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ repository: github.repository }),
    });
    expect(refused.status).toBe(403);
  });

  it("opens the pull request of a recommendation, once", async () => {
    const { items } = await json<{ items: Recommendation[] }>(await get(`/v1/estimates/${estimate.id}/recommendations`));
    const fixable = items.find(({ ruleId }) => ruleId === "aws-lambda-arm64") ?? items[0];
    const ask = () =>
      service.request(`/v1/recommendations/${fixable?.id ?? ""}/pull-request`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ repository: github.repository }),
      });

    const first = await ask();
    const second = await ask();

    const opened = await json<{ kind: string; url: string; number: number }>(first);
    expect(opened, JSON.stringify(opened)).toMatchObject({ kind: "created" });
    expect(first.status).toBe(201);
    expect(await json(second)).toMatchObject({ kind: "unchanged", number: opened.number });
    const history = await asSuperuser(
      service.database,
      "SELECT h.status FROM action_history h JOIN actions a ON a.id = h.action_id WHERE a.recommendation_id = $1 ORDER BY h.id",
      [fixable?.id],
    );
    expect(history.map(({ status }) => status)).toEqual(["created", "unchanged"]);
    expect((await json<Recommendation>(await get(`/v1/recommendations/${fixable?.id ?? ""}`))).status).toBe("pull-request");
  });

  it("writes what was done into the audit log", async () => {
    const rows = await asSuperuser(service.database, "SELECT DISTINCT action FROM audit_logs ORDER BY 1");

    expect(rows.map(({ action }) => action)).toEqual(["estimate.create", "recommendation.pull-request", "state.upload"]);
  });

  it.each([
    ["no token", "/v1/estimates", { token: null }, 401, "unauthenticated"],
    ["a wrong token", "/v1/estimates", { token: `terratrim_${"0".repeat(32)}_${"a".repeat(43)}` }, 401, "unauthenticated"],
    ["an unknown estimate", `/v1/estimates/${UNKNOWN_ID}`, {}, 404, "not-found"],
    ["an id that is none", "/v1/estimates/12", {}, 400, "invalid-request"],
    ["a misspelt parameter", "/v1/estimates?curency=EUR", { method: "POST", body: "{}" }, 400, "invalid-request"],
    ["no body", "/v1/estimates", { method: "POST" }, 400, "body-empty"],
    ["something that is not JSON", "/v1/estimates", { method: "POST", body: "resource {}" }, 422, "json-invalid"],
    ["JSON that is no plan", "/v1/estimates", { method: "POST", body: '{"a":1}' }, 422, "input-unknown"],
    ["a body that is too large", "/v1/estimates", { method: "POST", body: "x".repeat(3_000_001) }, 413, "body-too-large"],
    ["an unknown encoding", "/v1/estimates", { method: "POST", body: "x", headers: { "content-encoding": "br" } }, 415, "encoding-unknown"],
    ["a page that does not exist", "/v1/nothing", {}, 404, "not-found"],
  ])("answers %s with a problem", async (_, path, init, status, code) => {
    const answer = await service.request(path, init);

    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = await json<ProblemBody>(answer);
    expect(problem, JSON.stringify(problem)).toMatchObject({ status, type: `urn:terratrim:problem:${code}` });
    expect(answer.status).toBe(status);
  });

  it("does not unpack a small body into a huge one", async () => {
    const bomb = await upload(gzipSync(Buffer.alloc(30_000_000)), "", { "content-encoding": "gzip" });

    expect(bomb.status).toBe(413);
  });

  it("says that it is well, and describes itself without a token", async () => {
    const health = await service.request("/healthz", { token: null });
    const document = await json<{ openapi: string; paths: Record<string, unknown> }>(
      await service.request("/openapi.json", { token: null }),
    );
    const page = await service.request("/", { token: null });

    expect(await health.json()).toEqual({ status: "ok", version: "0.0.0-test" });
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toContain("/v1/recommendations/{id}/pull-request");
    expect(await page.text()).toContain("/v1/estimates");
  });
});

async function json<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T; // the test says what it expects
}

/** Every row of every table, as text. */
async function everyRow({ database }: RunningService): Promise<string> {
  const tables = await asSuperuser(
    database,
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'prices'",
  );
  const texts: string[] = [];
  for (const { relname } of tables) texts.push(JSON.stringify(await asSuperuser(database, `SELECT t::text FROM ${String(relname)} t`)));
  return texts.join("\n");
}

function exampleSources(): Record<string, string> {
  const files = readdirSync(EXAMPLE, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".tf") && statSync(join(EXAMPLE, name)).isFile(),
  );
  return Object.fromEntries(files.map((name) => [relative(EXAMPLE, join(EXAMPLE, name)), readFileSync(join(EXAMPLE, name), "utf8")]));
}

/** A raw state whose secrets are marked, named, and repeated where nobody marked them. */
function state(): object {
  const database = {
    arn: "arn:aws:rds:eu-west-1:123456789012:db:main",
    id: "main",
    instance_class: "db.t3.medium",
    engine: "postgres",
    allocated_storage: 20,
    password: SECRET,
    tags: { team: "data" },
    storage_type: "gp2",
    region: "eu-west-1",
  };
  const parameter = {
    id: "/app/url",
    arn: "arn:aws:ssm:eu-west-1:123456789012:parameter/app/url",
    type: "String",
    value: `postgres://app:${SECRET}@db/app`,
    description: `reset to ${SECRET}`,
  };
  const instance = (attributes: object, sensitive: object[]) => [{ schema_version: 0, attributes, sensitive_attributes: sensitive }];
  const provider = 'provider["registry.terraform.io/hashicorp/aws"]';
  return {
    version: 4,
    terraform_version: "1.11.4",
    serial: 3,
    lineage: "5b0b6b5c-0000-4000-8000-000000000000",
    outputs: { password: { value: SECRET, type: "string", sensitive: true } },
    resources: [
      {
        mode: "managed",
        type: "aws_db_instance",
        name: "main",
        provider,
        instances: instance(database, [[{ type: "get_attr", value: "password" }]]),
      },
      { mode: "managed", type: "aws_ssm_parameter", name: "url", provider, instances: instance(parameter, []) },
    ],
  };
}
