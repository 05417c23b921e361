import { readFile, stat } from "node:fs/promises";
import type { ProjectFiles } from "../../app/ports.js";

/** The project on disk. */
export const projectFiles: ProjectFiles = {
  async kind(path) {
    const found = await stat(path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (!found) return "missing";
    return found.isDirectory() ? "directory" : "file";
  },
  read: (path) => readFile(path),
};

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
