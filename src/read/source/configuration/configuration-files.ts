import type { Diagnostic } from "../../../model/diagnostic.js";
import { parseHcl } from "../hcl/parse.js";
import { parseJsonConfiguration, parseJsonVariables } from "../hcl/json.js";
import { locate } from "../hcl/lines.js";
import type { ParsedFile } from "../hcl/syntax.js";
import type { SourceFiles } from "../source-files.js";
import { joinPath } from "./paths.js";

const EXTENSIONS = [".tf.json", ".tofu.json", ".tf", ".tofu"] as const;

interface NamedFile {
  readonly name: string;
  readonly stem: string;
  readonly extension: (typeof EXTENSIONS)[number];
}

/** Reads and parses files once each, whoever asks, and reports what is wrong with them once. */
export class ParsedFiles {
  private readonly parsed = new Map<string, ParsedFile | null>();
  private readonly generated = new Set<string>();

  constructor(
    readonly files: SourceFiles,
    private readonly diagnostics: Diagnostic[],
  ) {}

  /** null where the file is missing or cannot be read as text. */
  parse(path: string): ParsedFile | null {
    let parsed = this.parsed.get(path);
    if (parsed === undefined) this.parsed.set(path, (parsed = this.read(path)));
    return parsed;
  }

  /** Everything parsed so far. */
  known(path: string): ParsedFile | null {
    return this.parsed.get(path) ?? null;
  }

  /** A file that is not there as such, but that a tool like Terragrunt writes before Terraform runs. */
  generate(path: string, text: string): ParsedFile {
    const parsed = this.parseText(path, text);
    this.parsed.set(path, parsed);
    this.generated.add(path);
    return parsed;
  }

  /** The texts of all files so far. */
  *texts(): Iterable<string> {
    for (const parsed of this.parsed.values()) if (parsed) yield parsed.text;
  }

  isGenerated(path: string): boolean {
    return this.generated.has(path);
  }

  private read(path: string): ParsedFile | null {
    const content = this.files.read(path);
    if (content.kind === "missing") return null;
    if (content.kind === "refused") {
      this.diagnostics.push({
        severity: "error",
        code: "file-unreadable",
        summary: "A file could not be read",
        detail: `${path} was left out: ${content.reason}.`,
      });
      return null;
    }
    return this.parseText(path, content.text);
  }

  private parseText(path: string, text: string): ParsedFile {
    const parsed = parserOf(path)(path, text);
    for (const error of parsed.errors) {
      this.diagnostics.push({
        severity: "error",
        code: error.code,
        summary: "A file has a syntax error",
        detail: error.message,
        range: locate(parsed, error),
      });
    }
    return parsed;
  }
}

function parserOf(path: string): (file: string, text: string) => ParsedFile {
  if (path.endsWith(".tfvars.json")) return parseJsonVariables;
  return path.endsWith(".json") ? parseJsonConfiguration : parseHcl;
}

/** The paths of a module's files: the primary ones and the overrides, each in Terraform's order. A `.tofu` file stands in for the `.tf` file of its name. */
export function moduleFiles(files: SourceFiles, directory: string): { primary: string[]; overrides: string[] } {
  const named: NamedFile[] = [];
  for (const entry of files.list(directory)) {
    const file = entry.directory ? null : nameParts(entry.name);
    if (file) named.push(file);
  }
  const tofu = new Set(
    named.filter((file) => file.extension.startsWith(".tofu")).map((file) => file.stem + file.extension.slice(".tofu".length)),
  );

  const primary: string[] = [];
  const overrides: string[] = [];
  for (const file of named) {
    if (file.extension.startsWith(".tf") && tofu.has(file.stem + file.extension.slice(".tf".length))) continue;
    const isOverride = file.stem === "override" || file.stem.endsWith("_override");
    (isOverride ? overrides : primary).push(joinPath(directory, file.name));
  }
  return { primary, overrides };
}

function nameParts(name: string): NamedFile | null {
  if (name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"))) return null;
  const extension = EXTENSIONS.find((candidate) => name.endsWith(candidate));
  return extension ? { name, extension, stem: name.slice(0, -extension.length) } : null;
}
