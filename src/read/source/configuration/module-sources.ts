import type { Gap } from "../../../model/diagnostic.js";
import type { TextSpan } from "../values/provenance.js";
import type { ModuleCall, ModuleSource } from "./declarations.js";
import type { InstalledModule } from "./installed-modules.js";
import { locateModule } from "./module-mirror.js";
import { literalText } from "./module-source.js";
import { versionConstraint } from "./module-version.js";
import type { LocatedExpression } from "./located.js";
import type { Module } from "./module.js";
import { joinPath } from "./paths.js";

/** The declarations that a module call leads to; null, and a diagnostic that says what to do, where they are not at hand. */
export function moduleOf(module: Module, call: ModuleCall): ModuleSource | null {
  const name = nameOf(module, call);
  const source = textOf(module, call.source);
  if (source === null) {
    report(module, call, "module-source-unknown", `The source of module ${name} is not a known text, so its resources are missing.`);
    return null;
  }
  const directory = isLocal(source) ? joinPath(module.source.directory, source) : fetchedDirectory(module, call, source);
  if (directory === null) return null;
  if (isWithin(module, directory)) {
    report(module, call, "module-cycle", `Module ${name} is called from within itself, so it would never end. It was left out.`);
    return null;
  }
  const found = module.project.moduleSource(directory);
  if (found.files.length > 0) return found;
  const place = directory === "" ? "the root directory" : directory;
  report(
    module,
    call,
    "module-missing",
    `Module ${name} should be in ${place}, and there is no configuration. Correct its source, or run \`terraform init\`.`,
    { source: withoutCredentials(source), version: null, command: null },
  );
  return null;
}

/** The text that decides which module is called. */
export function sourceSpan({ source }: ModuleCall): TextSpan | null {
  return source && { kind: "literal", file: source.file.file, start: source.expression.start, end: source.expression.end };
}

export function isLocal(source: string): boolean {
  return source.startsWith("./") || source.startsWith("../") || source === "." || source === "..";
}

/** A known text; null for anything else. */
function textOf(module: Module, located: LocatedExpression | null): string | null {
  if (located === null) return null;
  const literal = literalText(located.expression);
  if (literal !== null) return literal;
  const value = module.evaluate(located, "literal");
  return value.kind === "string" ? value.value : null;
}

/** Where `terraform init` put the module, else where the mirror has it. */
function fetchedDirectory(module: Module, call: ModuleCall, source: string): string | null {
  const { project } = module;
  const name = nameOf(module, call);
  const version = textOf(module, call.version);
  const installed = project.installed.get(name);
  if (installed !== undefined && satisfies(installed, version)) return installed.directory;

  const located = locateModule(project.files, project.modules, project.modules.rewrite?.(source) ?? source, version);
  if (located.kind === "found") return located.directory;
  const wanted = `${withoutCredentials(source)}${version === null ? "" : ` ${version}`}`;
  const instead = installed === undefined ? "is not installed" : `is installed in version ${installed.version ?? ""} only`;
  const command = commandIn(project.directory);
  const mirror = located.reason === null ? "or name a directory that holds it with --module-mirror" : `or add it there: ${located.reason}`;
  report(
    module,
    call,
    "module-missing",
    `Module ${name} comes from ${wanted} and ${instead}, so its resources are missing. Run \`${command}\` (\`terraform init\` does it too) to fetch it, ${mirror}.`,
    { source: withoutCredentials(source), version, command },
  );
  return null;
}

function satisfies({ version }: InstalledModule, constraint: string | null): boolean {
  if (version === null || constraint === null) return true;
  return versionConstraint(constraint)?.(version) ?? true;
}

/** The command that fetches the modules of a root module, seen from where Terratrim was given it. */
function commandIn(directory: string): string {
  return directory === "" ? "terraform get" : `terraform -chdir=${directory} get`;
}

/** `vpc.subnets`: the calls that lead there, without instance keys. */
function nameOf(module: Module, call: ModuleCall): string {
  const names: string[] = [call.name];
  for (let place = module.place; place.call !== null && place.parent !== null; place = place.parent.place) names.unshift(place.call.name);
  return names.join(".");
}

function isWithin(module: Module, directory: string): boolean {
  for (let current: Module | null = module; current !== null; current = current.place.parent)
    if (current.source.directory === directory) return true;
  return false;
}

/** A git address may carry a password or a token. */
export function withoutCredentials(source: string): string {
  return source.replace(/\/\/[^/@]*@/, "//").replace(/([?&][^=&]*(?:token|key|password|secret)[^=&]*=)[^&]*/gi, "$1...");
}

type Missing = Omit<Extract<Gap, { kind: "module" }>, "kind" | "name">;

function report(
  module: Module,
  call: ModuleCall,
  code: string,
  detail: string,
  missing: Missing = { source: null, version: null, command: null },
): void {
  const span = call.source ? call.source.expression : call.block;
  const gap: Gap = { kind: "module", name: nameOf(module, call), ...missing };
  module.project.report({ severity: "warning", code, summary: "A module is missing", detail, gap }, call.source?.file ?? call.file, span);
}
