import type { Diagnostic } from "../../../model/diagnostic.js";
import type { Files, Problem } from "../evaluate/scope.js";
import { locate } from "../hcl/lines.js";
import type { Span } from "../hcl/syntax.js";
import type { ParsedFile } from "../hcl/syntax.js";
import type { SourceFiles } from "../source-files.js";
import { ParsedFiles } from "./configuration-files.js";
import type { ModuleSource } from "./declarations.js";
import { functionFiles } from "./function-files.js";
import { installedModules, type InstalledModule } from "./installed-modules.js";
import type { ModuleLocations } from "./module-mirror.js";
import { readModuleSource, type Additions } from "./module-source.js";

/** What the machine around Terraform says: environment variables that it and its providers read. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Instances of resources and modules that one reading makes at most. */
const MAX_INSTANCES = 50_000;
/** Blocks that dynamic blocks make, at most. */
const MAX_BLOCKS = 50_000;
/** Values in the lists and objects of attributes, at most. */
const MAX_VALUES = 4_000_000;

export interface ProjectOptions {
  readonly files: SourceFiles;
  readonly directory?: string;
  readonly workspace?: string;
  readonly environment?: Variables;
  readonly modules?: ModuleLocations;
  /** Files that somebody parsed already. */
  readonly parsed?: ParsedFiles;
  readonly diagnostics: Diagnostic[];
}

/** Everything that is shared by the module instances of one reading. */
export class Project {
  readonly diagnostics: Diagnostic[];
  readonly files: SourceFiles;
  /** The root module's directory, in which Terraform is run. */
  readonly directory: string;
  readonly workspace: string;
  readonly environment: Variables;
  readonly parsed: ParsedFiles;
  readonly functionFiles: Files;
  /** Modules that `terraform init` fetched, by the names of their calls. */
  readonly installed: ReadonlyMap<string, InstalledModule>;
  readonly modules: ModuleLocations;
  readonly problems: Problem[] = [];
  /** How deep evaluations are nested through names: `local.a` needs `local.b` needs ... */
  depth = 0;
  private instances = 0;
  private blocks = 0;
  private values = 0;
  private readonly sources = new Map<string, ModuleSource>();
  private readonly reported = new Set<string>();

  constructor({ files, directory = "", workspace = "default", environment = {}, modules = {}, parsed, diagnostics }: ProjectOptions) {
    this.diagnostics = diagnostics;
    this.files = files;
    this.directory = directory;
    this.workspace = workspace;
    this.environment = environment;
    this.parsed = parsed ?? new ParsedFiles(files, diagnostics);
    this.functionFiles = functionFiles(files, directory);
    this.installed = installedModules(files, directory);
    this.modules = modules;
  }

  /** Counts instances of resources and modules; false where there are too many of them. */
  admit(count: number): boolean {
    this.instances += count;
    return this.instances <= MAX_INSTANCES;
  }

  admitBlocks(count: number): boolean {
    this.blocks += count;
    return this.blocks <= MAX_BLOCKS;
  }

  admitValues(count: number): boolean {
    this.values += count;
    return this.values <= MAX_VALUES;
  }

  moduleSource(directory: string): ModuleSource {
    let source = this.sources.get(directory);
    if (source === undefined) this.sources.set(directory, (source = readModuleSource(directory, this.parsed, this.diagnostics)));
    return source;
  }

  /** The root module with files that are not in its directory. */
  rootSource(additions: Additions): ModuleSource {
    const source = readModuleSource(this.directory, this.parsed, this.diagnostics, additions);
    this.sources.set(this.directory, source);
    return source;
  }

  /** Reports something once per place, however many instances meet it. */
  report(diagnostic: Omit<Diagnostic, "range">, file: ParsedFile | null = null, span: Span | null = null): void {
    const key = `${diagnostic.code}|${file?.file ?? ""}|${span?.start ?? ""}|${span === null ? diagnostic.detail : ""}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(file && span ? { ...diagnostic, range: locate(file, span) } : diagnostic);
  }

  /** Turns what the evaluator noted into diagnostics. */
  settleProblems(): void {
    for (const problem of this.problems) {
      const file = this.parsed.known(problem.file);
      this.report(
        {
          severity: "warning",
          code: problem.code,
          summary: "An expression could not be evaluated",
          detail: problem.detail,
          gap: { kind: "expression", name: problem.detail },
        },
        file,
        problem,
      );
    }
    this.problems.length = 0;
  }
}
