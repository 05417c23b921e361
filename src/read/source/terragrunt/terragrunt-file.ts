import type { Scope } from "../evaluate/scope.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Attribute, Block, Expression, ParsedFile } from "../hcl/syntax.js";
import { functionFiles } from "../configuration/function-files.js";
import { ComputedEntries } from "../configuration/lazy-entries.js";
import { directoryOf, fromRoot } from "../configuration/paths.js";
import type { Project } from "../configuration/project.js";
import type { TextSpan } from "../values/provenance.js";
import { isMapping, isSequence, objectValue, openObject, tupleValue, unknownValue, type Value } from "../values/value.js";
import { dependencyOutputs } from "./dependency.js";
import { terragruntFunction } from "./functions.js";
import type { FileBlock, Include, OutputsOf, UnitFile } from "./unit-file.js";

/** How deep `read_terragrunt_config` may lead. */
const MAX_READS = 16;

interface TerragruntInclude extends Include {
  readonly file: TerragruntFile;
}

/** A file and what it includes, with every name evaluated when it is first needed. */
export class TerragruntFile implements UnitFile {
  readonly directory: string;
  private readonly localObject: Value;
  private dependencies: Value | null = null;
  private includeList: readonly TerragruntInclude[] | null = null;

  constructor(
    readonly project: Project,
    readonly parsed: ParsedFile,
    /** The file that includes this one: paths are then relative to it. */
    readonly includer: TerragruntFile | null,
    readonly outputsOf: OutputsOf,
    private readonly reads = 0,
  ) {
    this.directory = directoryOf(parsed.file);
    const locals = new Map(blocksOf(parsed, "locals").flatMap((block) => attributesOf(block.body.items)));
    this.localObject = objectValue(new ComputedEntries(locals, (name) => this.valueOf(locals.get(name), "local")));
  }

  get unitDirectory(): string {
    return this.includer === null ? this.directory : this.includer.unitDirectory;
  }

  get includes(): readonly TerragruntInclude[] {
    if (this.includeList === null) {
      this.includeList = []; // while the paths are evaluated
      this.includeList = this.includer === null ? this.readIncludes() : [];
    }
    return this.includeList;
  }

  evaluate(expression: Expression, kind: TextSpan["kind"] = "literal"): Value {
    return evaluate(expression, this.scope(kind), this.project.problems);
  }

  text(block: Block, name: string): string | null {
    const attribute = attributeOf(block, name);
    const value = attribute === null ? null : this.evaluate(attribute.value);
    return value?.kind === "string" ? value.value : null;
  }

  /** The blocks of a type, those of the includes first; the later ones of a name count. */
  blocks(type: string): FileBlock[] {
    const included = this.includes.filter(({ strategy }) => strategy !== "no_merge").flatMap(({ file }) => file.blocks(type));
    return [...included, ...blocksOf(this.parsed, type).map((block) => ({ file: this, block }))];
  }

  /** `inputs`, merged with those of the includes. */
  inputs(): Value {
    const own = this.parsed.body.items.find((item) => item.kind === "attribute" && item.name === "inputs");
    let merged: Value | null = null;
    for (const { file, strategy } of this.includes) {
      if (strategy !== "no_merge") merged = merge(merged, file.inputs(), strategy === "deep");
    }
    const deep = this.includes.some(({ strategy }) => strategy === "deep");
    return merge(merged, own?.kind === "attribute" ? this.evaluate(own.value) : objectValue(new Map()), deep);
  }

  exposed(): Value {
    const names = new Map<string, () => Value>([
      ["locals", () => this.localObject],
      ["inputs", () => this.inputs()],
      ["dependency", () => this.dependencyObject()],
    ]);
    return openObject(new ExposedEntries(names));
  }

  read(path: string): TerragruntFile | null {
    const located = fromRoot(this.project.files.root, this.unitDirectory, path);
    const parsed = located === null || this.reads >= MAX_READS ? null : this.project.parsed.parse(located);
    return parsed && new TerragruntFile(this.project, parsed, null, this.outputsOf, this.reads + 1);
  }

  private valueOf(expression: Expression | undefined, kind: TextSpan["kind"]): Value {
    return expression === undefined ? unknownValue() : this.evaluate(expression, kind);
  }

  private scope(kind: TextSpan["kind"]): Scope {
    return {
      file: this.parsed.file,
      kind,
      files: functionFiles(this.project.files, this.unitDirectory),
      root: (name) => this.root(name),
      call: (name, args) => terragruntFunction(this, name, args),
    };
  }

  private root(name: string): Value | undefined {
    switch (name) {
      case "local":
        return this.localObject;
      case "dependency":
        return (this.includer ?? this).dependencyObject();
      case "include":
        return this.includeObject();
      case "feature":
      case "values":
      case "unit":
      case "stack":
        return unknownValue();
      default:
        return undefined;
    }
  }

  private includeObject(): Value {
    const [bare] = this.includes;
    if (bare?.name === "" && this.includes.length === 1) return bare.file.exposed();
    return objectValue(new Map(this.includes.map(({ name, file }) => [name, file.exposed()])));
  }

  private readIncludes(): TerragruntInclude[] {
    const includes: TerragruntInclude[] = [];
    for (const block of blocksOf(this.parsed, "include")) {
      const path = this.text(block, "path");
      const located = path === null ? null : fromRoot(this.project.files.root, this.directory, path);
      const parsed = located === null ? null : this.project.parsed.parse(located);
      if (parsed === null) {
        this.project.report(
          {
            severity: "warning",
            code: "include-missing",
            summary: "An included file is missing",
            detail: "The file that this block includes was not found, so what it holds is missing.",
          },
          this.parsed,
          block,
        );
        continue;
      }
      const strategy = this.text(block, "merge_strategy");
      includes.push({
        name: block.labels[0]?.text ?? "",
        file: new TerragruntFile(this.project, parsed, this, this.outputsOf, this.reads),
        strategy: strategy === "deep" || strategy === "no_merge" ? strategy : "shallow",
      });
    }
    return includes;
  }

  private dependencyObject(): Value {
    if (this.dependencies === null) {
      const blocks = new Map(this.blocks("dependency").map((found) => [found.block.labels[0]?.text ?? "", found]));
      const outputs = (found: FileBlock | undefined) =>
        found === undefined ? unknownValue() : objectValue(new Map([["outputs", dependencyOutputs(found)]]));
      this.dependencies = objectValue(new ComputedEntries(blocks, (name) => outputs(blocks.get(name))));
    }
    return this.dependencies;
  }
}

class ExposedEntries extends ComputedEntries {
  constructor(names: ReadonlyMap<string, () => Value>) {
    super(names, (name) => names.get(name)?.() ?? unknownValue());
  }

  protected override otherwise(): Value {
    return unknownValue();
  }
}

/** The later one over the earlier one; with `deep`, objects entry by entry and lists one after the other. */
function merge(earlier: Value | null, later: Value, deep: boolean): Value {
  if (earlier === null) return later;
  if (isMapping(earlier) && isMapping(later)) {
    const entries = new Map(earlier.entries);
    for (const [name, value] of later.entries) entries.set(name, deep ? merge(earlier.entries.get(name) ?? null, value, true) : value);
    return objectValue(entries);
  }
  if (deep && isSequence(earlier) && isSequence(later)) return tupleValue([...earlier.items, ...later.items]);
  return later;
}

export function blocksOf(parsed: ParsedFile, type: string): Block[] {
  return parsed.body.items.filter((item): item is Block => item.kind === "block" && item.type === type);
}

export function attributeOf(block: Block, name: string): Attribute | null {
  return block.body.items.find((item): item is Attribute => item.kind === "attribute" && item.name === name) ?? null;
}

function attributesOf(items: Block["body"]["items"]): [string, Expression][] {
  return items.filter((item): item is Attribute => item.kind === "attribute").map((item) => [item.name, item.value]);
}
