import { evaluate } from "../evaluate/evaluate.js";
import type { Scope } from "../evaluate/scope.js";
import { parseExpression } from "../hcl/parse.js";
import type { ParsedFile } from "../hcl/syntax.js";
import type { TextSpan } from "../values/provenance.js";
import { stringValue, withSources, type Value } from "../values/value.js";
import type { ModuleSource, VariableDeclaration } from "./declarations.js";
import { fromRoot, joinPath } from "./paths.js";
import type { Project } from "./project.js";

export interface GivenVariables {
  /** What is set before everything else: the `inputs` of Terragrunt, which reach Terraform as environment variables. */
  readonly inputs?: ReadonlyMap<string, Value>;
  /** Where variable files are picked up without being named; the root module's directory unless given. */
  readonly directories?: readonly string[];
  /** `--terraform-var`, in Terraform's `-var` notation. */
  readonly variables: Readonly<Record<string, string>>;
  /** `--terraform-var-file`, in the order given. */
  readonly variableFiles: readonly string[];
}

/** The values of the root module's variables, in Terraform's order of precedence: the last one that names a variable decides. */
export function variableInputs(project: Project, root: ModuleSource, given: GivenVariables): ReadonlyMap<string, Value> {
  const inputs = new Map<string, Value>();
  addEnvironment(project, root, inputs);
  for (const [name, value] of given.inputs ?? []) inputs.set(name, value);
  for (const directory of given.directories ?? [project.directory]) {
    for (const name of automaticFiles(project, directory)) addFile(project, joinPath(directory, name), inputs);
  }
  for (const path of given.variableFiles) addNamedFile(project, path, inputs);
  for (const [name, text] of Object.entries(given.variables)) inputs.set(name, textValue(root.variables.get(name), text));
  return inputs;
}

/** `terraform.tfvars`, then its JSON twin, then `*.auto.tfvars` and `*.auto.tfvars.json` by name. */
function automaticFiles(project: Project, directory: string): string[] {
  const names = project.files
    .list(directory)
    .filter((entry) => !entry.directory)
    .map((entry) => entry.name);
  const fixed = ["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name));
  return [...fixed, ...names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name))];
}

function addEnvironment(project: Project, root: ModuleSource, inputs: Map<string, Value>): void {
  for (const [name, declaration] of root.variables) {
    const text = project.environment[`TF_VAR_${name}`];
    if (text !== undefined) inputs.set(name, textValue(declaration, text));
  }
}

function addNamedFile(project: Project, path: string, inputs: Map<string, Value>): void {
  const located = fromRoot(project.files.root, project.directory, path);
  const found = located === null ? null : project.parsed.parse(located);
  if (found) addValues(project, found, inputs);
  else
    project.report({
      severity: "error",
      code: "variable-file-missing",
      summary: "A variable file is missing",
      detail: `There is no variable file ${path} in the project. Give its path relative to the project's directory.`,
    });
}

function addFile(project: Project, path: string, inputs: Map<string, Value>): void {
  const file = project.parsed.parse(path);
  if (file) addValues(project, file, inputs);
}

function addValues(project: Project, file: ParsedFile, inputs: Map<string, Value>): void {
  const scope = constantScope(file.file, "tfvars");
  for (const item of file.body.items) {
    if (item.kind === "attribute") inputs.set(item.name, evaluate(item.value, scope, project.problems));
  }
}

/** Text of the command line or the environment: a string stays a string, anything else is an expression. */
function textValue(declaration: VariableDeclaration | undefined, text: string): Value {
  const type = declaration?.type?.expression ?? null;
  if (type === null || (type.kind === "variable" && type.name === "string")) return detached(stringValue(text), declaration);
  const { expression, errors } = parseExpression(text);
  if (errors.length > 0) return detached(stringValue(text), declaration);
  const value = evaluate(expression, constantScope("", "literal"), []);
  return detached(value.kind === "unknown" ? stringValue(text) : value, declaration);
}

/** A value from outside the files has no text there that an edit could change. */
function detached(value: Value, declaration: VariableDeclaration | undefined): Value {
  const marked = { ...value, origin: null, sources: null };
  return declaration?.sensitive === true ? withSources(marked, null, true) : marked;
}

/** Variable files hold constants: no name means anything in them. */
function constantScope(file: string, kind: TextSpan["kind"]): Scope {
  return { file, kind, root: () => undefined, files: null };
}
