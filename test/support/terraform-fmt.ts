import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `terraform fmt -check` says of a text. */
export type Verdict = "canonical" | "not canonical" | "syntax error";

/** Why the oracle cannot be asked, or null. */
export function terraformMissing(): string | null {
  try {
    execFileSync("terraform", ["version"], { stdio: "ignore" });
    return null;
  } catch {
    return "terraform is not installed, so its verdict cannot be compared";
  }
}

/** Asks `terraform fmt` about many texts with one process for each thousand. */
export function terraformFmt(texts: readonly string[], extension = "tf"): Verdict[] {
  const directory = mkdtempSync(join(tmpdir(), "terratrim-fmt-"));
  try {
    writeFileSync(join(directory, "terraformrc"), "");
    const verdicts: Verdict[] = [];
    for (let first = 0; first < texts.length; first += 1_000)
      verdicts.push(...batch(join(directory, String(first)), texts.slice(first, first + 1_000), extension, join(directory, "terraformrc")));
    return verdicts;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function batch(directory: string, texts: readonly string[], extension: string, config: string): Verdict[] {
  mkdirSync(directory);
  for (const [index, text] of texts.entries()) writeFileSync(join(directory, `f${index}.${extension}`), text);
  const wrong = numbers(fmt(directory, config).stderr.replace(/\n[│ ]*/g, " "), /\bon f(\d+)\.\w+ line/g);
  // With one wrong file, terraform lists none of the files that are not canonical.
  for (const index of wrong) rmSync(join(directory, `f${index}.${extension}`));
  const changed = numbers(fmt(directory, config).stdout, /^f(\d+)\.\w+$/gm);
  return texts.map((_, index) => (wrong.has(index) ? "syntax error" : changed.has(index) ? "not canonical" : "canonical"));
}

function fmt(directory: string, config: string) {
  const options = { cwd: directory, encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, TF_CLI_CONFIG_FILE: config } } as const;
  return spawnSync("terraform", ["fmt", "-check", "-list=true", "-no-color", "-recursive", "."], options);
}

function numbers(output: string, pattern: RegExp): Set<number> {
  return new Set([...output.matchAll(pattern)].map((match) => Number(match[1])));
}
