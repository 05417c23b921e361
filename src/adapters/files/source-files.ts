import { existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { DirectoryEntry, FileBytes, FileContent, SourceFiles } from "../../app/ports.js";

/** Terraform files are small; anything larger that is called one is not configuration. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The files on disk around a root configuration. Nothing outside the enclosing git repository is read, links included, but the
 * directories that `leave` names; without a repository a path may climb only as far as its own `../` steps say.
 */
export function sourceFilesAt(root: string, options: { boundary?: string; leave?: readonly string[] } = {}): SourceFiles {
  const base = resolve(root);
  const repository = options.boundary === undefined ? repositoryOf(base) : resolve(options.boundary);
  const leave = (options.leave ?? []).map((directory) => resolve(directory));
  const realDirectories = new Map<string, Located>();

  /** The highest directory that may be read when asking for the path. */
  function limitOf(path: string): string {
    const target = join(base, path);
    const given = leave.find((directory) => target === directory || target.startsWith(directory + sep));
    if (given !== undefined) return given;
    return repository ?? join(base, /^(\.\.(\/|$))*/.exec(path)?.[0] ?? "");
  }

  function locateDirectory(path: string): Located {
    let located = realDirectories.get(path);
    if (located === undefined) realDirectories.set(path, (located = locateReal(join(base, path), limitOf(path))));
    return located;
  }

  function locateFile(path: string): Located {
    const directory = locateDirectory(dirname(path));
    if (typeof directory !== "string") return directory;
    const file = join(directory, basename(path));
    const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return isLink || basename(path) === ".." ? locateReal(join(base, path), limitOf(path)) : file;
  }

  return {
    root: base.split(sep).join("/"),
    boundary: repository === null ? "" : relative(base, repository).split(sep).join("/"),
    leave: leave.map((directory) => relative(base, directory).split(sep).join("/")),
    list(directory) {
      const target = locateDirectory(directory);
      return typeof target === "string" ? entriesOf(target) : [];
    },
    read(path) {
      const content = readBytes(locateFile(path));
      return content.kind === "bytes" ? decode(content.bytes) : content;
    },
    bytes: (path) => readBytes(locateFile(path)),
    exists(path) {
      const target = locateFile(path);
      return typeof target === "string" && existsSync(target);
    },
  };
}

/** A real path, null where there is none, false where it lies outside. */
type Located = string | null | false;

function locateReal(path: string, limit: string): Located {
  const target = realPath(path);
  const realLimit = realPath(limit);
  if (target === null || realLimit === null) return null;
  return target === realLimit || target.startsWith(realLimit.endsWith(sep) ? realLimit : realLimit + sep) ? target : false;
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null; // not there: the caller reports it as missing
  }
}

function entriesOf(directory: string): readonly DirectoryEntry[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries
      .map((entry) => ({
        name: entry.name,
        directory: entry.isSymbolicLink() ? isDirectory(join(directory, entry.name)) : entry.isDirectory(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return []; // a file, or a directory that may not be listed: there is nothing to read in it
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readBytes(path: Located): FileBytes {
  if (path === null) return { kind: "missing" };
  if (path === false) return { kind: "refused", reason: "it lies outside the repository" };
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { kind: "missing" };
    if (!stat.isFile()) return { kind: "refused", reason: "it is not a file" };
    if (stat.size > MAX_BYTES) return { kind: "refused", reason: "it is larger than 16 MiB" };
    return { kind: "bytes", bytes: readFileSync(path) };
  } catch (error) {
    return {
      kind: "refused",
      reason: error instanceof Error && "code" in error ? `it cannot be opened (${String(error.code)})` : "it cannot be opened",
    };
  }
}

function decode(bytes: Uint8Array): FileContent {
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: "refused", reason: "it is not valid UTF-8; save it as UTF-8" };
  }
}

function repositoryOf(directory: string): string | null {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, ".git"))) return current;
    if (dirname(current) === current) return null;
  }
}
