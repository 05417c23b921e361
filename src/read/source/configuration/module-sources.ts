import type { TextSpan } from "../values/provenance.js";
import type { ModuleCall, ModuleSource } from "./declarations.js";
import { literalText } from "./module-source.js";
import type { Module } from "./module.js";
import { joinPath } from "./paths.js";

/** The declarations that a module call leads to; null, and a diagnostic that says what to do, where they are not at hand. */
export function moduleOf(module: Module, call: ModuleCall): ModuleSource | null {
  const { project } = module;
  const source = sourceText(module, call);
  if (source === null) {
    report(
      module,
      call,
      "module-source-unknown",
      `The source of module ${nameOf(module, call)} is not a known text, so its resources are missing.`,
    );
    return null;
  }
  const directory = isLocal(source) ? joinPath(module.source.directory, source) : installed(module, call);
  if (directory === null) {
    report(
      module,
      call,
      "module-missing",
      `Module ${nameOf(module, call)} comes from ${withoutCredentials(source)} and is not installed, so its resources are missing. Run \`terraform init\` (or \`terraform get\`) in the root directory to fetch it.`,
    );
    return null;
  }
  if (isWithin(module, directory)) {
    report(
      module,
      call,
      "module-cycle",
      `Module ${nameOf(module, call)} is called from within itself, so it would never end. It was left out.`,
    );
    return null;
  }
  const found = project.moduleSource(directory);
  if (found.files.length > 0) return found;
  report(
    module,
    call,
    "module-missing",
    `Module ${nameOf(module, call)} should be in ${directory === "" ? "the root directory" : directory}, and there is no configuration. Correct its source, or run \`terraform init\`.`,
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

function sourceText(module: Module, call: ModuleCall): string | null {
  if (call.source === null) return null;
  const literal = literalText(call.source.expression);
  if (literal !== null) return literal;
  const value = module.evaluate(call.source, "literal");
  return value.kind === "string" ? value.value : null;
}

function installed(module: Module, call: ModuleCall): string | null {
  return module.project.installed.get(nameOf(module, call)) ?? null;
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

function report(module: Module, call: ModuleCall, code: string, detail: string): void {
  const span = call.source ? call.source.expression : call.block;
  module.project.report({ severity: "warning", code, summary: "A module is missing", detail }, call.source?.file ?? call.file, span);
}
