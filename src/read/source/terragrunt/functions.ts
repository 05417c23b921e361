import { absolutePath, joinPath, relativePath } from "../configuration/paths.js";
import { failure, type Failure } from "../values/failure.js";
import { STRING } from "../values/type.js";
import { stringValue, tupleValue, unknownValue, type Value } from "../values/value.js";
import type { UnitFile } from "./unit-file.js";

/** How many directories upwards `find_in_parent_folders` looks. */
const MAX_PARENTS = 30;

type Implementation = (file: UnitFile, args: readonly Value[]) => Value | Failure;

/** What Terragrunt adds to Terraform's functions. Nothing is executed, decrypted or asked of a cloud: such results are unknown. */
const FUNCTIONS: Readonly<Record<string, Implementation>> = {
  find_in_parent_folders: findInParentFolders,
  read_terragrunt_config: readConfiguration,
  path_relative_to_include: (file, args) => relativeText(file, includedDirectory(file, args), file.unitDirectory),
  path_relative_from_include: (file, args) => relativeText(file, file.unitDirectory, includedDirectory(file, args)),
  get_terragrunt_dir: (file) => absolute(file, file.unitDirectory),
  get_original_terragrunt_dir: (file) => absolute(file, file.unitDirectory),
  get_working_dir: (file) => absolute(file, file.unitDirectory),
  get_parent_terragrunt_dir: (file, args) => absolute(file, includedDirectory(file, args)),
  get_repo_root: (file) => inRepository(file, (root) => absolute(file, root)),
  get_path_from_repo_root: (file) => inRepository(file, (root) => relativeText(file, root, file.unitDirectory)),
  get_path_to_repo_root: (file) => inRepository(file, (root) => relativeText(file, file.unitDirectory, root)),
  get_env: environmentVariable,
  get_terraform_command: () => stringValue("plan"),
  get_terraform_cli_args: () => tupleValue([]),
  get_terraform_commands_that_need_vars: () =>
    tupleValue(["apply", "console", "destroy", "import", "plan", "push", "refresh"].map((name) => stringValue(name))),
  mark_as_read: (_file, [path]) => path ?? failure("it takes a path"),
  get_aws_account_id: () => unknownValue(STRING),
  get_aws_account_alias: () => unknownValue(STRING),
  get_aws_caller_identity_arn: () => unknownValue(STRING),
  get_aws_caller_identity_user_id: () => unknownValue(STRING),
  get_platform: () => unknownValue(STRING),
  get_terraform_commands_that_need_locking: () => unknownValue(),
  get_terraform_commands_that_need_input: () => unknownValue(),
  get_terraform_commands_that_need_parallelism: () => unknownValue(),
  get_default_retryable_errors: () => unknownValue(),
  run_cmd: () => unknownValue(STRING),
  read_tfvars_file: () => unknownValue(STRING),
  sops_decrypt_file: () => unknownValue(STRING, null, true),
};

export function terragruntFunction(file: UnitFile, name: string, args: readonly Value[]): Value | Failure | undefined {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(file, args) : undefined;
}

function findInParentFolders(file: UnitFile, [name, fallback]: readonly Value[]): Value | Failure {
  if (name?.kind === "unknown") return unknownValue(STRING);
  const wanted = name?.kind === "string" ? name.value : "terragrunt.hcl";
  const { files } = file.project;
  let directory = file.unitDirectory;
  for (let parents = 0; parents < MAX_PARENTS; parents += 1) {
    directory = joinPath(directory, "..");
    const path = joinPath(directory, wanted);
    if (files.exists(path)) return absolute(file, path);
  }
  return fallback ?? failure(`there is no ${wanted} in a directory above`);
}

function readConfiguration(file: UnitFile, [path, fallback]: readonly Value[]): Value | Failure {
  if (path?.kind !== "string") return unknownValue();
  return file.read(path.value)?.exposed() ?? fallback ?? failure("there is no such file");
}

/** The directory of the included file: the one that asks, or the include of that name of the file that asks. */
function includedDirectory(file: UnitFile, [name]: readonly Value[]): string {
  if (file.includer !== null) return file.directory;
  const wanted = name?.kind === "string" ? name.value : null;
  const include = file.includes.find((candidate) => wanted === null || candidate.name === wanted);
  return include?.file.directory ?? file.directory;
}

function environmentVariable(file: UnitFile, [name, fallback]: readonly Value[]): Value | Failure {
  if (name?.kind !== "string") return unknownValue(STRING);
  const text = file.project.environment[name.value];
  return text === undefined ? (fallback ?? unknownValue(STRING)) : stringValue(text);
}

function inRepository(file: UnitFile, use: (root: string) => Value): Value {
  const { boundary } = file.project.files;
  return boundary === "" && !file.project.files.exists(".git") ? unknownValue(STRING) : use(boundary);
}

function relativeText(file: UnitFile, from: string, to: string): Value {
  return stringValue(relativePath(file.project.files.root, from, to));
}

function absolute(file: UnitFile, path: string): Value {
  return stringValue(absolutePath(file.project.files.root, path));
}
