/** What a path holds. `refused` is a file that is there but may or can not be read; the reason completes "was left out: ". */
export type FileContent = { readonly kind: "text"; readonly text: string } | NoContent;
export type FileBytes = { readonly kind: "bytes"; readonly bytes: Uint8Array } | NoContent;
export type NoContent = { readonly kind: "missing" } | { readonly kind: "refused"; readonly reason: string };

export interface DirectoryEntry {
  readonly name: string;
  readonly directory: boolean;
}

/**
 * The files around a root configuration, read synchronously. Paths are relative to the root with `/`, "" is the root itself,
 * and may start with `../` for what lies above it.
 */
export interface SourceFiles {
  /** Sorted by name; empty where there is no such directory. */
  list(directory: string): readonly DirectoryEntry[];
  /** Text in UTF-8. */
  read(path: string): FileContent;
  bytes(path: string): FileBytes;
  exists(path: string): boolean;
  /** The absolute path of the root, as Terraform would show it. */
  readonly root: string;
  /** The directory that functions such as `file()` may read in, relative to the root: "" or for example "../.." for the repository around it. */
  readonly boundary: string;
  /** Directories outside the boundary that the user gave leave to read, relative to the root. */
  readonly leave: readonly string[];
}

/** Files held in memory, by path. */
export function memoryFiles(
  texts: Readonly<Record<string, string>>,
  { boundary = "", root = "/project", leave = [] }: { boundary?: string; root?: string; leave?: readonly string[] } = {},
): SourceFiles {
  const contents = new Map(Object.entries(texts));
  const directories = new Map<string, Map<string, boolean>>([["", new Map()]]);
  for (const path of contents.keys()) addToDirectories(directories, path);

  return {
    root,
    boundary,
    leave,
    list(directory) {
      const entries = [...(directories.get(directory) ?? [])].map(([name, isDirectory]) => ({ name, directory: isDirectory }));
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(path) {
      const text = contents.get(path);
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    },
    bytes(path) {
      const text = contents.get(path);
      return text === undefined ? { kind: "missing" } : { kind: "bytes", bytes: new TextEncoder().encode(text) };
    },
    exists: (path) => contents.has(path) || directories.has(path),
  };
}

/** The same files with the texts of some of them replaced or added. */
export function editedFiles(files: SourceFiles, edits: ReadonlyMap<string, string>): SourceFiles {
  const added = memoryFiles(Object.fromEntries(edits));
  return {
    root: files.root,
    boundary: files.boundary,
    leave: files.leave,
    list(directory) {
      const entries = new Map(files.list(directory).map((entry) => [entry.name, entry]));
      for (const entry of added.list(directory)) entries.set(entry.name, entry);
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(path) {
      const text = edits.get(path);
      return text === undefined ? files.read(path) : { kind: "text", text };
    },
    bytes: (path) => (edits.has(path) ? added.bytes(path) : files.bytes(path)),
    exists: (path) => added.exists(path) || files.exists(path),
  };
}

function addToDirectories(directories: Map<string, Map<string, boolean>>, path: string): void {
  let child = path;
  let isDirectory = false;
  while (child !== "") {
    const slash = child.lastIndexOf("/");
    const parent = slash < 0 ? "" : child.slice(0, slash);
    const entries = directories.get(parent) ?? new Map<string, boolean>();
    directories.set(parent, entries);
    entries.set(child.slice(slash + 1), isDirectory);
    child = parent;
    isDirectory = true;
  }
}
