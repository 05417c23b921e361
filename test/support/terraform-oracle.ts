import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What terraform says of an expression. */
export type Answer =
  | { readonly kind: "value"; readonly value: unknown; readonly type: unknown; readonly unknown: unknown; readonly sensitive: boolean }
  | { readonly kind: "error"; readonly summary: string };

function environment(directory: string): NodeJS.ProcessEnv {
  const configuration = join(directory, "terraform.rc");
  writeFileSync(configuration, "");
  return { ...process.env, TF_CLI_CONFIG_FILE: configuration, CHECKPOINT_DISABLE: "1" };
}

export function terraformVersion(): string | null {
  const directory = mkdtempSync(join(tmpdir(), "terratrim-oracle-"));
  try {
    const result = spawnSync("terraform", ["version", "-json"], { encoding: "utf8", env: environment(directory) });
    if (result.status !== 0) return null;
    const { terraform_version: version } = JSON.parse(result.stdout) as { terraform_version: string };
    return version;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Output {
  readonly value?: unknown;
  readonly type?: unknown;
  readonly sensitive?: boolean;
}

/**
 * Asks `terraform plan` for the value and type of each expression, as one output each. Expressions that do not evaluate are found by the
 * ranges of plan's errors and left out of the next attempt. `preamble` is configuration that the expressions refer to.
 */
export function askTerraform(expressions: readonly string[], preamble: string, files: Readonly<Record<string, string>> = {}): Answer[] {
  const directory = mkdtempSync(join(tmpdir(), "terratrim-oracle-"));
  try {
    const env = environment(directory);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    writeFileSync(join(directory, "preamble.tf"), preamble);
    const answers: (Answer | undefined)[] = expressions.map(() => undefined);
    for (let attempt = 0; attempt < 25; attempt += 1) {
      const open = expressions.flatMap((_, index) => (answers[index] === undefined ? [index] : []));
      writeFileSync(
        join(directory, "main.tf"),
        open.map((index) => `output "o${index}" {\n  sensitive = true\n  value = ${expressions[index]}\n}\n`).join(""),
      );
      if (attempt === 0) spawnSync("terraform", ["init", "-backend=false"], { cwd: directory, env });
      const plan = spawnSync("terraform", ["plan", "-json", "-out=plan.bin"], {
        cwd: directory,
        env,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      if (plan.status === 0) {
        readPlan(directory, env, open, answers);
        return answers.map((answer) => answer ?? { kind: "error", summary: "no answer" });
      }
      noteErrors(plan.stdout, open, expressions, answers);
    }
    throw new Error("terraform plan still fails after leaving out what it complains about");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface PlanDiagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
}

function noteErrors(stdout: string, open: readonly number[], expressions: readonly string[], answers: (Answer | undefined)[]): void {
  const diagnostics = stdout
    .split("\n")
    .filter((text) => text.includes('"type":"diagnostic"'))
    .map((text) => (JSON.parse(text) as { diagnostic: PlanDiagnostic }).diagnostic)
    .filter(({ severity }) => severity === "error");
  if (diagnostics.length === 0) throw new Error(`terraform plan failed: ${stdout.slice(-2000)}`);
  // Lines on which each output's block starts, which the ranges of the errors point into.
  const lines: number[] = [];
  let line = 1;
  for (const index of open) {
    lines.push(line);
    line += (expressions[index] ?? "").split("\n").length + 3;
  }
  for (const diagnostic of diagnostics) {
    for (const index of complainedAbout(diagnostic, lines, open))
      answers[index] ??= { kind: "error", summary: `${diagnostic.summary}: ${diagnostic.detail}` };
  }
}

/** The expressions that a diagnostic is about. Infinity passes evaluation and fails when the plan is written, for several at once. */
function complainedAbout({ summary, detail, range }: PlanDiagnostic, lines: readonly number[], open: readonly number[]): number[] {
  const unwritable = [...detail.matchAll(/output value "o(\d+)": cannot serialize infinity/g)].map(([, index]) => Number(index));
  if (unwritable.length > 0) return unwritable;
  if (range?.filename !== "main.tf") throw new Error(`terraform: ${summary} ${detail}`);
  const next = lines.findIndex((start) => start > range.start.line);
  const index = open[(next === -1 ? lines.length : next) - 1];
  if (index === undefined) throw new Error("an error outside every output");
  return [index];
}

function readPlan(directory: string, env: NodeJS.ProcessEnv, open: readonly number[], answers: (Answer | undefined)[]): void {
  const plan = JSON.parse(
    execFileSync("terraform", ["show", "-json", "plan.bin"], { cwd: directory, env, encoding: "utf8", maxBuffer: 1 << 28 }),
  ) as {
    planned_values: { outputs?: Record<string, Output> };
    output_changes: Record<string, { after?: unknown; after_unknown: unknown }>;
  };
  for (const index of open) {
    const output = plan.planned_values.outputs?.[`o${index}`];
    const change = plan.output_changes[`o${index}`];
    answers[index] = {
      kind: "value",
      value: output?.value ?? null,
      type: output?.type,
      unknown: change?.after_unknown ?? false,
      sensitive: output?.sensitive ?? false,
    };
  }
}

/** The names of terraform's built-in functions, sorted, without the copies in the namespace `core`. */
export function terraformFunctions(): string[] {
  const directory = mkdtempSync(join(tmpdir(), "terratrim-oracle-"));
  try {
    const text = execFileSync("terraform", ["metadata", "functions", "-json"], {
      encoding: "utf8",
      env: environment(directory),
      maxBuffer: 1 << 24,
    });
    const { function_signatures: signatures } = JSON.parse(text) as { function_signatures: Record<string, unknown> };
    return Object.keys(signatures)
      .filter((name) => !name.includes("::"))
      .sort();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
