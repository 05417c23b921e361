/** The path without `.`, `..` and doubled slashes, `.` when nothing is left. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith("/");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!rooted) parts.push(part);
  }
  return (rooted ? "/" : "") + parts.join("/") || ".";
}

export function baseName(path: string): string {
  if (path === "") return ".";
  const trimmed = path.replace(/\/+$/, "");
  return trimmed === "" ? "/" : trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

export function directoryName(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf("/") + 1));
}

/** Terraform's glob as a regular expression: `*`, `**`, `?`, `[a-z]`, `{a,b}`; null where it is not valid. */
export function globPattern(glob: string): RegExp | null {
  let pattern = "";
  let depth = 0;
  GLOB_TOKEN.lastIndex = 0;
  for (let match = GLOB_TOKEN.exec(glob); match !== null && match[0] !== ""; match = GLOB_TOKEN.exec(glob)) {
    const [token] = match;
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (depth < 0) return null;
    pattern += token === "," && depth > 0 ? "|" : translated(token);
  }
  return depth === 0 ? compiled(pattern) : null;
}

/** A part of a glob that means one thing; an opening bracket without its closing one stands alone and makes no pattern. */
const GLOB_TOKEN = /(?<=^|\/)\*\*\/|\*\*|\*|\?|\[[!^]?[^\]][^\]]*\]|\\.|[^]/gy;

const GLOB_SIGNS: ReadonlyMap<string, string> = new Map([
  ["**/", "(?:[^/]+/)*"],
  ["**", ".*"],
  ["*", "[^/]*"],
  ["?", "[^/]"],
  ["{", "(?:"],
  ["}", ")"],
  ["[", "["],
]);

function translated(token: string): string {
  const sign = GLOB_SIGNS.get(token);
  if (sign !== undefined) return sign;
  if (token.length > 2 && token.startsWith("["))
    return `[${token
      .slice(1, -1)
      .replace(/^[!^]/, "^")
      .replace(/[\\[\]]/g, "\\$&")}]`;
  return token.replace(/^\\/, "").replace(/[^a-zA-Z0-9/]/g, "\\$&");
}

function compiled(pattern: string): RegExp | null {
  try {
    return new RegExp(`^${pattern}$`, "s");
  } catch {
    // A range such as [z-a]: the glob is not valid.
    return null;
  }
}
