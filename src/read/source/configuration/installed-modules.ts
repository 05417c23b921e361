import type { SourceFiles } from "../source-files.js";
import { isAbsolutePath, joinPath } from "./paths.js";

const MANIFEST = ".terraform/modules/modules.json";

/** Where `terraform init` put modules, by the names of the calls that lead to them: `vpc.subnets`. Empty where it was not run. */
export function installedModules(files: SourceFiles, root: string): ReadonlyMap<string, string> {
  const content = files.read(joinPath(root, MANIFEST));
  const directories = new Map<string, string>();
  if (content.kind !== "text") return directories;
  for (const entry of entriesOf(content.text)) {
    if (typeof entry !== "object" || entry === null || !("Key" in entry) || !("Dir" in entry)) continue;
    const { Key: key, Dir: directory } = entry;
    if (typeof key === "string" && typeof directory === "string" && !isAbsolutePath(directory))
      directories.set(key, joinPath(root, directory));
  }
  return directories;
}

function entriesOf(text: string): readonly unknown[] {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === "object" && manifest !== null && "Modules" in manifest && Array.isArray(manifest.Modules)
      ? manifest.Modules
      : [];
  } catch {
    return []; // a damaged manifest is none: the modules are then reported as missing, with the command that writes it anew
  }
}
