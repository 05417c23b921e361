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
  for (let index = 0; index < glob.length; index += 1) {
    const character = glob.charAt(index);
    if (character === "*") {
      const deep = glob[index + 1] === "*";
      const wholePart = (index === 0 || glob[index - 1] === "/") && glob[index + 2] === "/";
      pattern += deep ? (wholePart ? "(?:[^/]+/)*" : ".*") : "[^/]*";
      if (deep) index += wholePart ? 2 : 1;
    } else if (character === "?") pattern += "[^/]";
    else if (character === "[") {
      const end = glob.indexOf("]", index + 2);
      if (end === -1) return null;
      pattern += `[${glob.slice(index + 1, end).replace(/^[!^]/, "^").replace(/[\\[\]]/g, "\\$&")}]`;
      index = end;
    } else if (character === "{") {
      depth += 1;
      pattern += "(?:";
    } else if (character === "}" && depth > 0) {
      depth -= 1;
      pattern += ")";
    } else if (character === "," && depth > 0) pattern += "|";
    else if (character === "\\") {
      index += 1;
      pattern += glob.charAt(index).replace(/[^a-zA-Z0-9]/, "\\$&");
    } else pattern += character.replace(/[^a-zA-Z0-9/]/, "\\$&");
  }
  return depth === 0 ? compiled(pattern) : null;
}

function compiled(pattern: string): RegExp | null {
  try {
    return new RegExp(`^${pattern}$`, "s");
  } catch {
    // A range such as [z-a]: the glob is not valid.
    return null;
  }
}
