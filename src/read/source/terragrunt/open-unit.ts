import { ModuleInstance } from "../configuration/module-instance.js";
import { isLocal, withoutCredentials } from "../configuration/module-sources.js";
import type { Additions } from "../configuration/module-source.js";
import { moduleFiles } from "../configuration/configuration-files.js";
import { locateModule } from "../configuration/module-mirror.js";
import { NO_ITERATION } from "../configuration/iteration.js";
import { absolutePath, directoryOf, fromRoot, isAbsolutePath, joinPath } from "../configuration/paths.js";
import { Project, type ProjectOptions } from "../configuration/project.js";
import { variableInputs, type GivenVariables } from "../configuration/variable-inputs.js";
import type { Block, ParsedFile } from "../hcl/syntax.js";
import { isMapping, isSequence, type Value } from "../values/value.js";
import { attributeOf, TerragruntFile } from "./terragrunt-file.js";
import type { FileBlock, OutputsOf, UnitFile } from "./unit-file.js";

export const TERRAGRUNT_FILE = "terragrunt.hcl";

/** The root module that a Terragrunt unit runs, with its inputs. */
export interface Unit {
  readonly project: Project;
  readonly root: ModuleInstance;
}

/** Opens the unit of a directory. `opening` are the directories whose units are being opened, since units may depend on each other in a circle. */
export function openUnit(
  options: ProjectOptions,
  given: GivenVariables,
  directory: string,
  opening: ReadonlySet<string> = new Set(),
): Unit | null {
  const reader = new Project({ ...options, directory });
  const parsed = reader.parsed.parse(joinPath(directory, TERRAGRUNT_FILE));
  if (parsed === null) return null;
  const inner = new Set(opening).add(directory);
  const outputsOf: OutputsOf = (other) => {
    // What is wrong in another unit is reported when that unit is read.
    const unit = inner.has(other) ? null : openUnit({ ...options, parsed: reader.parsed, diagnostics: [] }, NOTHING_GIVEN, other, inner);
    return unit && unit.root.outputs;
  };
  const file = new TerragruntFile(reader, parsed, null, outputsOf);
  const terraform = file.blocks("terraform");
  const moduleDirectory = sourceDirectory(reader, terraform) ?? directory;

  const project = new Project({ ...options, parsed: reader.parsed, directory: moduleDirectory });
  const source = project.rootSource(additions(project, file, directory));
  const values = file.inputs();
  const inputs = isMapping(values) ? values.entries : new Map<string, Value>();
  const variableFiles = [...terraform.flatMap((block) => extraVariableFiles(block)), ...given.variableFiles];
  const directories = moduleDirectory === directory ? [directory] : [moduleDirectory, directory];
  const root = new ModuleInstance(
    project,
    source,
    { parent: null, call: null, iteration: NO_ITERATION, path: "" },
    variableInputs(project, source, { ...given, variableFiles, inputs, directories }),
  );
  reader.settleProblems();
  return { project, root };
}

const NOTHING_GIVEN: GivenVariables = { variables: {}, variableFiles: [] };

/** Where the module is: `terraform { source = "../modules//app" }`. null where it is the unit's own directory, or not at hand. */
function sourceDirectory(project: Project, terraform: readonly FileBlock[]): string | null {
  const found = terraform.findLast(({ block }) => attributeOf(block, "source") !== null);
  if (found === undefined) return null;
  const source = found.file.text(found.block, "source");
  if (source !== null && (isLocal(source) || isAbsolutePath(source))) {
    const [path = ""] = source.split("?");
    return fromRoot(project.files.root, found.file.unitDirectory, path.replace("//", "/"));
  }
  const version = source === null ? null : new URLSearchParams(source.split("?")[1]).get("version");
  if (source !== null) {
    const located = locateModule(project.files, project.modules, project.modules.rewrite?.(source) ?? source, version);
    if (located.kind === "found") return located.directory;
  }
  reportMissing(project, found, source, version);
  return null;
}

function reportMissing(project: Project, { file, block }: FileBlock, source: string | null, version: string | null): void {
  const address = source === null ? null : withoutCredentials(source);
  const detail =
    address === null
      ? "The source of the module is not known, so its resources are missing."
      : `The module comes from ${address} and is not at hand, so its resources are missing.`;
  project.report(
    {
      severity: "warning",
      code: "module-missing",
      summary: "A module is missing",
      detail: `${detail} Point the source at a local copy, name a directory that holds it with --module-mirror, or price a plan.`,
      gap: { kind: "module", name: "terraform", source: address, version, command: null },
    },
    file.parsed,
    block,
  );
}

/** Terragrunt copies the unit's own files over the module's, and then writes the generated ones. */
function additions(project: Project, file: TerragruntFile, directory: string): Additions {
  const files = new Map<string, ParsedFile>();
  const replaced = new Set<string>();
  if (project.directory !== directory) {
    const own = moduleFiles(project.files, directory);
    for (const path of [...own.primary, ...own.overrides]) {
      const parsed = project.parsed.parse(path);
      if (parsed) files.set(nameOf(path), parsed);
    }
  }
  for (const found of file.blocks("generate")) addGenerated(project, found, files);
  for (const name of files.keys()) replaced.add(joinPath(project.directory, name));
  return { files: [...files.values()], replaced };
}

function addGenerated(project: Project, { file, block }: FileBlock, files: Map<string, ParsedFile>): void {
  const path = file.text(block, "path");
  const contents = file.text(block, "contents");
  if (path === null || contents === null || !/\.(tf|tofu|tf\.json)$/.test(path)) return;
  const exists = project.files.exists(joinPath(project.directory, path));
  if (exists && file.text(block, "if_exists") === "skip") return;
  const name = block.labels[0]?.text ?? path;
  // A name of its own: two units may generate different texts for the same path.
  files.set(nameOf(path), project.parsed.generate(`${joinPath(file.unitDirectory, TERRAGRUNT_FILE)}#${name}/${path}`, contents));
}

/** Variable files that `extra_arguments` names, where they are there. */
function extraVariableFiles({ file, block }: FileBlock): string[] {
  const extras = block.body.items.filter((item): item is Block => item.kind === "block" && item.type === "extra_arguments");
  const paths = extras.flatMap((extra) => [...texts(file, extra, "required_var_files"), ...texts(file, extra, "optional_var_files")]);
  const { files } = file.project;
  const located = paths.map((path) => fromRoot(files.root, file.unitDirectory, path));
  return located
    .filter((path) => path !== null)
    .filter((path) => files.exists(path))
    .map((path) => absolutePath(files.root, path));
}

function texts(file: UnitFile, block: Block, name: string): string[] {
  const attribute = attributeOf(block, name);
  const value = attribute === null ? null : file.evaluate(attribute.value);
  if (value === null || !isSequence(value)) return [];
  return value.items.filter((item) => item.kind === "string").map((item) => item.value);
}

function nameOf(path: string): string {
  const directory = directoryOf(path);
  return directory === "" ? path : path.slice(directory.length + 1);
}
