import type { SourceFiles } from "../source-files.js";
import { isInside, joinPath } from "./paths.js";
import { moduleAddress, type RegistryAddress } from "./module-address.js";
import { newest, versionConstraint } from "./module-version.js";

/** Where modules from elsewhere stand on this disk. Paths are relative to the root. Nothing is ever fetched. */
export interface ModuleLocations {
  /** A directory of `HOST/NAMESPACE/NAME/PROVIDER/VERSION` and, for other addresses, `HOST/PATH/REF`. */
  readonly mirror?: string;
  /** Directories by the source as it is written, with or without `?ref=` and `//directory`. */
  readonly directories?: Readonly<Record<string, string>>;
  /** What is read in place of a source: `terraform_source_map` of an infracost.yml. */
  readonly rewrite?: (source: string) => string;
}

/** Where a module is, or what is there instead, for a message. */
export type Located = { readonly kind: "found"; readonly directory: string } | { readonly kind: "missing"; readonly reason: string | null };

const NOWHERE: Located = { kind: "missing", reason: null };

/** Looks for a module in the mirror and in the named directories. */
export function locateModule(files: SourceFiles, locations: ModuleLocations, source: string, version: string | null): Located {
  const named = namedDirectory(locations, source);
  if (named !== null) return { kind: "found", directory: named };
  const { mirror } = locations;
  if (mirror === undefined) return NOWHERE;
  const address = moduleAddress(source);
  if (address.kind === "registry") return inRegistry(files, mirror, address, version);
  const directory = joinPath(mirror, address.ref === "" ? address.path : `${address.path}/${address.ref}`);
  if (!isInside(mirror, directory) || files.list(directory).length === 0)
    return { kind: "missing", reason: `there is no ${directory} either` };
  return inside(directory, address.directory);
}

function namedDirectory({ directories = {} }: ModuleLocations, source: string): string | null {
  const [plain = ""] = source.split("?");
  const at = plain.indexOf("//", plain.indexOf("://") < 0 ? 0 : plain.indexOf("://") + 3);
  for (const key of [source, plain]) if (Object.hasOwn(directories, key)) return directories[key] ?? null;
  const base = at < 0 ? plain : plain.slice(0, at);
  const directory = Object.hasOwn(directories, base) ? directories[base] : undefined;
  return directory === undefined ? null : joinPath(directory, at < 0 ? "" : plain.slice(at + 2));
}

function inRegistry(files: SourceFiles, mirror: string, address: RegistryAddress, constraint: string | null): Located {
  const admits = versionConstraint(constraint ?? ">= 0");
  if (admits === null) return { kind: "missing", reason: "its version is not a constraint that Terraform knows" };
  const held: string[] = [];
  for (const host of address.hosts) {
    const directory = joinPath(mirror, `${host}/${address.path}`);
    const versions = files
      .list(directory)
      .filter((entry) => entry.directory)
      .map(({ name }) => name);
    const chosen = newest(versions.filter(admits));
    if (chosen !== undefined) return inside(joinPath(directory, chosen), address.directory);
    held.push(...versions);
  }
  if (held.length === 0) return { kind: "missing", reason: `there is no ${address.hosts[0] ?? ""}/${address.path} in ${mirror} either` };
  return { kind: "missing", reason: `${mirror} holds only ${held.join(", ")}` };
}

/** A directory of a module; one that climbs out of it is none. */
function inside(directory: string, path: string): Located {
  const joined = joinPath(directory, path);
  return isInside(directory, joined) ? { kind: "found", directory: joined } : { kind: "missing", reason: "its directory leads out of it" };
}
