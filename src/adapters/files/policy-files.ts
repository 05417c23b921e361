import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../../model/diagnostic.js";
import type { TextFile } from "../../app/ports.js";

/**
 * Every policy file (`*.yml`, `*.yaml`) in a folder and the folders below it, in order of their paths.
 *
 * @throws InputError when there is no such folder.
 */
export async function policyFiles(folder: string): Promise<TextFile[]> {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new InputError("policies-not-found", `There is no folder of policies at ${folder}`, "Give a folder with --policies.", undefined, {
      cause: error,
    });
  });
  const files = entries.filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(files.map(async (name) => ({ file: join(folder, name), text: await readFile(join(folder, name), "utf8") })));
}
