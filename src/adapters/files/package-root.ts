import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package, whether the code runs from `src`, from `dist` or from a chunk of the bundle. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("terratrim is not inside its package: package.json is missing");
    folder = parent;
  }
  return folder;
}

/** A file or folder that ships in the package. */
export function packagePath(...steps: string[]): string {
  return join(packageRoot(), ...steps);
}
