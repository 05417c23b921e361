import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InputError } from "../../model/diagnostic.js";

const run = promisify(execFile);

/** Where a folder stands in its git repository: "" for the root, else `infra/prod`. */
export async function folderInRepository(folder: string): Promise<string> {
  try {
    const { stdout } = await run("git", ["rev-parse", "--show-prefix"], { cwd: folder });
    return stdout.trim().replace(/\/$/, "");
  } catch (error) {
    throw new InputError(
      "not-a-repository",
      `${folder} is not in a git repository`,
      "Run it in a checkout, or give --directory-in-repo.",
      undefined,
      { cause: error },
    );
  }
}
