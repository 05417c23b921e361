import type { Files } from "../evaluate/scope.js";
import type { SourceFiles } from "../source-files.js";
import { absolutePath, fromRoot, isInside, joinPath } from "./paths.js";

/** How many entries `fileset` may walk. */
const MAX_ENTRIES = 20_000;

/** What `file()` and its like may read: files inside the repository. Relative paths start at the directory that Terraform is run in. */
export function functionFiles(files: SourceFiles, directory: string): Files {
  function locate(path: string): string | { problem: string } {
    const joined = fromRoot(files.root, directory, path);
    const mayRead = joined !== null && [files.boundary, ...files.leave].some((directory) => isInside(directory, joined));
    return mayRead ? joined : { problem: "it lies outside the repository" };
  }

  return {
    home: null,
    read(path) {
      const located = locate(path);
      if (typeof located !== "string") return located;
      const content = files.bytes(located);
      if (content.kind === "bytes") return content.bytes;
      return { problem: content.kind === "missing" ? "there is no such file" : content.reason };
    },
    exists(path) {
      const located = locate(path);
      return typeof located === "string" && files.exists(located);
    },
    list(directory) {
      const located = locate(directory);
      if (typeof located !== "string") return located;
      const found: string[] = [];
      return walk(files, located, "", found, 0) ? found : { problem: "it holds too many files" };
    },
    absolute: (path) => absolutePath(files.root, fromRoot(files.root, directory, path) ?? path),
  };
}

function walk(files: SourceFiles, directory: string, prefix: string, found: string[], depth: number): boolean {
  if (depth > 32) return false;
  for (const entry of files.list(directory)) {
    if (found.length > MAX_ENTRIES) return false;
    if (!entry.directory) found.push(prefix + entry.name);
    else if (entry.name !== ".git" && !walk(files, joinPath(directory, entry.name), `${prefix}${entry.name}/`, found, depth + 1))
      return false;
  }
  return true;
}
