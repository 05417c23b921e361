import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectFiles, SourceFiles } from "../../app/ports.js";
import { packagePath } from "./package-root.js";
import { projectFiles } from "./project-files.js";
import { openSnapshot, type Snapshot } from "./snapshot/open-snapshot.js";
import { sourceFilesAt } from "./source-files.js";

/** What reading a project needs, on this machine's disk. */
export const readingPorts: {
  readonly files: ProjectFiles;
  readonly sourceFiles: (directory: string, leave?: readonly string[]) => SourceFiles;
  readonly pathFrom: (directory: string, path: string) => string;
} = {
  files: projectFiles,
  sourceFiles: (directory, leave = []) => sourceFilesAt(directory, { leave }),
  pathFrom: (directory, path) => relative(resolve(directory), resolve(path)).split(sep).join("/"),
};

const openBooks: Snapshot[] = [];

/** The price book of the command line and the action: the snapshot in the package, no database. */
export function priceBook(): Snapshot {
  const book = openSnapshot(pathToFileURL(`${packagePath("src", "adapters", "files", "snapshot", "shards")}/`));
  openBooks.push(book);
  return book;
}

/** The parts of the snapshot that this process has read so far. */
export function loadedPrices(): { readonly parts: readonly string[]; readonly bytes: number; readonly milliseconds: number } {
  return {
    parts: openBooks.flatMap(({ touched }) => touched),
    bytes: openBooks.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
    milliseconds: openBooks.reduce((sum, { millisecondsRead }) => sum + millisecondsRead, 0),
  };
}

/** The policies in the package. */
export function policyFolder(): string {
  return packagePath("policies");
}
