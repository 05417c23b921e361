import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { beforeAll, describe, expect, it } from "vitest";
import { hasShared, shared } from "../support/shared-corpus.js";
import { ROOT } from "../support/run.js";

/** A case as `run.mjs --json` reports it. */
interface Scored {
  readonly name: string;
  readonly error?: string;
  /** `address | component | what was wanted | what there is` */
  readonly misses: readonly string[];
  readonly extra: number;
}

interface Difference {
  readonly name: string;
  /** The component's name, or how it begins. */
  readonly component: string;
}

describe.skipIf(!hasShared)("the cases priced by Infracost 0.10 (skipped where ../shared is absent)", () => {
  const explained = explanations();
  let scored: readonly Scored[];

  beforeAll(() => {
    scored = score();
  }, 300_000);

  it("are all estimated", () => {
    expect(scored.length).toBeGreaterThan(90);
    expect(scored.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it("differ in nothing that docs/parity.md does not explain", () => {
    const differences = scored.flatMap(({ name, misses }) => misses.map((miss) => ({ name, component: miss.split(" | ")[1] ?? "" })));

    expect(differences.filter((difference) => !isExplained(difference))).toEqual([]);
  });

  it("have no cost more than docs/parity.md counts", () => {
    const extra = Object.fromEntries(scored.filter(({ extra }) => extra > 0).map(({ name, extra }) => [name, extra]));

    expect(extra).toEqual(Object.fromEntries(explained.extra));
  });

  it("are explained only where they differ", () => {
    const differing = scored.filter(({ misses, extra }) => misses.length + extra > 0).map(({ name }) => name);

    expect(new Set([...explained.misses.map(({ name }) => name), ...explained.extra.keys()])).toEqual(new Set(differing));
  });

  function isExplained({ name, component }: Difference): boolean {
    return explained.misses.some((row) => row.name === name && component.startsWith(row.component));
  }
});

function score(): Scored[] {
  const folder = mkdtempSync(join(tmpdir(), "terratrim-parity-"));
  const results = join(folder, "results.json");
  try {
    const runner = join(shared, "parity/run.mjs");
    const command = `node ${join(ROOT, "dist/cli.js")} price`;
    execFileSync(process.execPath, [runner, "aws", "projects", "plans", "--misses", "0", "--cmd", command, "--json", results]);
    return JSON.parse(readFileSync(results, "utf8")) as Scored[]; // the runner's documented output
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tables of docs/parity.md: every case with every component of its row, and the number of costs that the peer leaves out. */
function explanations(): { readonly misses: readonly Difference[]; readonly extra: ReadonlyMap<string, number> } {
  const text = readFileSync(join(ROOT, "docs/parity.md"), "utf8");
  const rows = [...text.matchAll(/^\| (`.*?) \| (.*?) \|/gm)].map(([, cases = "", second = ""]) => ({ cases: quoted(cases), second }));
  const misses = rows.flatMap(({ cases, second }) => cases.flatMap((name) => quoted(second).map((component) => ({ name, component }))));
  const extra = rows.flatMap(({ cases, second }) =>
    /^\d+$/.test(second) ? cases.map((name): [string, number] => [name, Number(second)]) : [],
  );
  return { misses, extra: new Map(extra) };
}

function quoted(cell: string): string[] {
  return [...cell.matchAll(/`(.*?)`/g)].map(([, name = ""]) => name);
}
