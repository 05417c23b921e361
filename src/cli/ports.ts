import { fileURLToPath } from "node:url";
import { projectFiles } from "../adapters/files/project-files.js";
import { sourceFilesAt } from "../adapters/files/source-files.js";
import { openSnapshot } from "../adapters/files/snapshot/open-snapshot.js";
import type { ReadingPorts } from "../app/read-project.js";

export const readingPorts: ReadingPorts = { files: projectFiles, sourceFiles: (directory) => sourceFilesAt(directory) };

/** The price book of the command line: the snapshot in the package, no database. */
export function priceBook(): ReturnType<typeof openSnapshot> {
  return openSnapshot();
}

/** The policies in the package, which stand beside the folder of the bundle. */
export function policyFolder(): string {
  return fileURLToPath(new URL("../policies", import.meta.url));
}
