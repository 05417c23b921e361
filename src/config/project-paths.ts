import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";

/** A path in a project file: relative to the file, or to the working directory where only that one exists. */
export function located(file: string, path: string): string {
  if (isAbsolute(path)) return path;
  const beside = join(dirname(file), path);
  return !existsSync(beside) && existsSync(path) ? path : beside;
}
