import type { Block, ParsedFile } from "./hcl/syntax.js";
import { ParsedFiles, moduleFiles } from "./configuration/configuration-files.js";
import { literalText } from "./configuration/module-source.js";
import { isLocal } from "./configuration/module-sources.js";
import { joinPath } from "./configuration/paths.js";
import type { SourceFiles } from "./source-files.js";
import { TERRAGRUNT_FILE } from "./terragrunt/open-unit.js";
import { attributeOf } from "./terragrunt/terragrunt-file.js";

/** What a tree of directories holds. Paths are relative to the root. */
export interface FoundRoots {
  /** Directories that Terraform or Terragrunt is run in. */
  readonly roots: readonly string[];
  /** Directories with configuration that others call, or that wait for variables of a caller. */
  readonly modules: readonly string[];
}

const MAX_DIRECTORIES = 20_000;
const MAX_DEPTH = 24;

/**
 * Finds the root configurations below a directory. A directory is one when it has a backend or a provider block, variable files, or needs
 * no variables, and no other configuration calls it as a module; or when it is a Terragrunt unit. What matches a glob of `exclude` is left
 * out, and so is the directory `apart`.
 */
export function findRoots(files: SourceFiles, exclude: readonly string[] = [], apart: string | null = null): FoundRoots {
  const excluded = exclude.map(pattern);
  const parsed = new ParsedFiles(files, []);
  const directories: Directory[] = [];
  const open = [""];
  for (let walked = 0; walked < MAX_DIRECTORIES; walked += 1) {
    const path = open.shift();
    if (path === undefined) break;
    const entries = files.list(path);
    for (const { name, directory } of entries) {
      const child = joinPath(path, name);
      if (directory && child !== apart && isSearched(name, child) && !excluded.some((matches) => matches.test(child))) open.push(child);
    }
    const found = describe(files, parsed, path, new Set(entries.map(({ name }) => name)));
    if (found !== null) directories.push(found);
  }

  const called = new Set(directories.flatMap(({ calls }) => calls));
  const isRoot = ({ path, unit, own, complete }: Directory): boolean => unit ?? (own || (complete && !called.has(path)));
  const paths = (chosen: readonly Directory[]): string[] => chosen.map(({ path }) => path).sort();
  return { roots: paths(directories.filter(isRoot)), modules: paths(directories.filter((one) => one.unit === null && !isRoot(one))) };
}

interface Directory {
  readonly path: string;
  /** Directories that it calls as modules. */
  readonly calls: readonly string[];
  /** Whether Terragrunt runs here; null where there is no file of its. */
  readonly unit: boolean | null;
  /** It keeps a state of its own. */
  readonly own: boolean;
  /** It can be planned without being called. */
  readonly complete: boolean;
}

function isSearched(name: string, path: string): boolean {
  return !name.startsWith(".") && name !== "node_modules" && path.split("/").length <= MAX_DEPTH;
}

function describe(files: SourceFiles, parsed: ParsedFiles, path: string, names: ReadonlySet<string>): Directory | null {
  const { primary, overrides } = moduleFiles(files, path);
  const configuration = [...primary, ...overrides].map((file) => parsed.parse(file)).filter((file) => file !== null);
  const terragrunt = names.has(TERRAGRUNT_FILE) ? parsed.parse(joinPath(path, TERRAGRUNT_FILE)) : null;
  if (configuration.length === 0 && terragrunt === null) return null;

  const blocks = configuration.flatMap(blocksOf);
  const typed = (type: string): Block[] => blocks.filter((block) => block.type === type);
  const needsVariables = typed("variable").some((block) => attributeOf(block, "default") === null);
  const configured = typed("provider").length > 0 || [...names].some((name) => /\.tfvars(\.json)?$/.test(name));
  const holds = typed("resource").length + typed("module").length > 0;
  return {
    path,
    calls: [...typed("module"), ...(terragrunt ? blocksOf(terragrunt).filter(({ type }) => type === "terraform") : [])].flatMap((block) =>
      calledBy(path, block),
    ),
    unit: terragrunt && (configuration.length > 0 || isUnit(terragrunt)),
    own: typed("terraform").some(({ body }) => body.items.some((item) => item.kind === "block" && KEEPS_STATE.has(item.type))),
    complete: configured || (holds && !needsVariables),
  };
}

const KEEPS_STATE = new Set(["backend", "cloud"]);

/** A file that names a module or includes another file; one that does neither is there to be included. */
function isUnit(terragrunt: ParsedFile): boolean {
  return blocksOf(terragrunt).some(
    (block) => block.type === "include" || (block.type === "terraform" && attributeOf(block, "source") !== null),
  );
}

function calledBy(path: string, block: Block): string[] {
  const source = literalText(attributeOf(block, "source")?.value ?? null);
  return source !== null && isLocal(source) ? [joinPath(path, source.split("?")[0]?.replace("//", "/") ?? "")] : [];
}

function blocksOf({ body }: ParsedFile): Block[] {
  return body.items.filter((item): item is Block => item.kind === "block");
}

/** `*` is any name, `**` any path; what matches is left out with all that is below. */
function pattern(glob: string): RegExp {
  const trimmed = glob.replace(/^\.\//, "").replace(/\/+$/, "");
  const body = trimmed.replace(/[.+^${}()|[\]\\?]/g, "\\$&").replace(/\*+/g, (stars) => (stars.length > 1 ? ".*" : "[^/]*"));
  return new RegExp(`^${trimmed.includes("/") ? "" : "(?:.*/)?"}${body}(?:/|$)`);
}
