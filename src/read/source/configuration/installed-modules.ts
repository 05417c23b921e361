import type { SourceFiles } from "../source-files.js";
import { isAbsolutePath, joinPath } from "./paths.js";

const MANIFEST = ".terraform/modules/modules.json";

export interface InstalledModule {
  readonly directory: string;
  /** null where the module's address has none. */
  readonly version: string | null;
}

/** What `terraform init` fetched, by the names of the calls that lead to it: `vpc.subnets`. Empty where it was not run. */
export function installedModules(files: SourceFiles, root: string): ReadonlyMap<string, InstalledModule> {
  const content = files.read(joinPath(root, MANIFEST));
  const modules = new Map<string, InstalledModule>();
  if (content.kind !== "text") return modules;
  for (const entry of entriesOf(content.text)) {
    const [key, directory, version] = [textIn(entry, "Key"), textIn(entry, "Dir"), textIn(entry, "Version")];
    if (key !== null && directory !== null && !isAbsolutePath(directory))
      modules.set(key, { directory: joinPath(root, directory), version: version === "" ? null : version });
  }
  return modules;
}

function textIn(entry: unknown, name: string): string | null {
  const value = typeof entry === "object" && entry !== null ? (entry as Readonly<Record<string, unknown>>)[name] : null; // any object can be asked for a field
  return typeof value === "string" ? value : null;
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
