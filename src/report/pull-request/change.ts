import type { Finding } from "../../model/finding.js";
import { formatPath, type Json } from "../../model/json.js";
import { code } from "../markdown-text.js";

/** What is changed, attribute by attribute, and why. */
export function changeSection({ proposal }: Finding): string {
  const changes = proposal.changes.map(
    ({ address, path, from, to }) => `- ${code(`${address}.${formatPath(path)}`)}: ${value(from)} → ${value(to)}`,
  );
  const additions = proposal.additions.map(
    ({ type, name, module }) => `- new ${code(`${module === "" ? "" : `${module}.`}${type}.${name}`)}`,
  );
  return [proposal.reason, "", ...changes, ...additions].join("\n");
}

function value(json: Json | undefined): string {
  return json === undefined || json === null ? "not set" : code(JSON.stringify(json));
}
