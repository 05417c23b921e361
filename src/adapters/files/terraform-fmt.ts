import { spawn } from "node:child_process";

/**
 * Whether `terraform fmt` (or `tofu fmt`) leaves a text alone; null where neither is installed, or the text does not parse for it.
 * The text goes through standard input: no file of the repository is touched or run.
 */
export async function isCanonical(_file: string, text: string): Promise<boolean | null> {
  for (const binary of ["terraform", "tofu"]) {
    const formatted = await format(binary, text);
    if (formatted !== undefined) return formatted === null ? null : formatted === text;
  }
  return null;
}

/** The formatted text; null where the binary refuses it, undefined where there is no such binary. */
function format(binary: string, text: string): Promise<string | null | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, ["fmt", "-"], { stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, CHECKPOINT_DISABLE: "1" } });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (data: string) => (output += data));
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") resolve(undefined);
      else reject(error);
    });
    child.on("close", (code) => resolve(code === 0 ? output : null));
    // The process may be gone before it has read everything; its exit code tells.
    child.stdin.on("error", () => undefined).end(text);
  });
}
