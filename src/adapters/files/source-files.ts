import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { DirectoryEntry, FileBytes, FileContent, SourceFiles } from "../../app/ports.js";

/** Terraform files are small; anything larger that is called one is not configuration. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The files on disk around a root configuration. Nothing outside the enclosing git repository is read, links included;
 * without a repository a path may climb only as far as its own `../` steps say.
 */
export function sourceFilesAt(root: string, options: { boundary?: string } = {}): SourceFiles {
  const base = resolve(root);
  const repository = options.boundary === undefined ? repositoryOf(base) : resolve(options.boundary);
  const realLimits = new Map<string, string | null>();

  function real(path: string): string | null {
    try {
      return realpathSync(path);
    } catch {
      return null; // not there: the caller reports it as missing
    }
  }

  function limitOf(path: string): string | null {
    const limit = repository ?? join(base, /^(\.\.(\/|$))*/.exec(path)?.[0] ?? "");
    let known = realLimits.get(limit);
    if (known === undefined) realLimits.set(limit, (known = real(limit)));
    return known;
  }

  /** The real path, null where there is none, false where it lies outside. */
  function locate(path: string): string | null | false {
    const target = real(join(base, path));
    const limit = limitOf(path);
    if (target === null || limit === null) return null;
    return target === limit || target.startsWith(limit.endsWith(sep) ? limit : limit + sep) ? target : false;
  }

  return {
    root: base.split(sep).join("/"),
    boundary: repository === null ? "" : relative(base, repository).split(sep).join("/"),
    list(directory) {
      const target = locate(directory);
      return target === null || target === false ? [] : entriesOf(target);
    },
    read(path) {
      const content = readBytes(locate(path));
      return content.kind === "bytes" ? decode(content.bytes) : content;
    },
    bytes: (path) => readBytes(locate(path)),
    exists(path) {
      const target = locate(path);
      return target !== null && target !== false;
    },
  };
}

function entriesOf(directory: string): readonly DirectoryEntry[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries
      .map((entry) => ({ name: entry.name, directory: entry.isSymbolicLink() ? isDirectory(join(directory, entry.name)) : entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return []; // a file, or a directory that may not be listed: there is nothing to read in it
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readBytes(path: string | null | false): FileBytes {
  if (path === null) return { kind: "missing" };
  if (path === false) return { kind: "refused", reason: "it lies outside the repository" };
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return { kind: "refused", reason: "it is not a file" };
    if (stat.size > MAX_BYTES) return { kind: "refused", reason: "it is larger than 16 MiB" };
    return { kind: "bytes", bytes: readFileSync(path) };
  } catch (error) {
    return { kind: "refused", reason: error instanceof Error && "code" in error ? `it cannot be opened (${String(error.code)})` : "it cannot be opened" };
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
