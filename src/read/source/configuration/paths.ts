/** Joins a path to a directory and removes `.` and `..` where it can; both are relative to the root. */
export function joinPath(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

export function isAbsolutePath(path: string): boolean {
  return path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:[\\/]/.test(path);
}

/** The path of `to` as seen from the directory `from`; "." where they are the same. Both are relative to the root, whose absolute path names the directories above it. */
export function relativePath(root: string, from: string, to: string): string {
  const path = between(joinPath(root, from), joinPath(root, to));
  return path === "" ? "." : path;
}

function between(from: string, to: string): string {
  const start = from === "" ? [] : from.split("/");
  const end = to === "" ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => ".."), ...end.slice(shared)].join("/");
}

/** A path that may be absolute, as a joined path relative to the root; null where it cannot be said. */
export function fromRoot(root: string, directory: string, path: string): string | null {
  if (!isAbsolutePath(path)) return joinPath(directory, path);
  return path.startsWith("/") && root.startsWith("/") ? between(joinPath("", root), joinPath("", path)) : null;
}

/** A joined path as an absolute one. */
export function absolutePath(root: string, path: string): string {
  const joined = joinPath(root, path);
  return root.startsWith("/") ? `/${joined}` : joined;
}

/** The directory of a file; "" at the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Whether a joined path lies in a joined directory. `..` and `../..` hold everything that has fewer steps up. */
export function isInside(directory: string, path: string): boolean {
  const ups = stepsUp(path);
  if (directory === "") return ups === 0;
  if (path === directory || path.startsWith(`${directory}/`)) return stepsUp(path.slice(directory.length + 1)) === 0;
  return /^\.\.(\/\.\.)*$/.test(directory) && ups < stepsUp(directory);
}

function stepsUp(path: string): number {
  let ups = 0;
  for (const part of path.split("/")) {
    if (part !== "..") return ups;
    ups += 1;
  }
  return ups;
}
