import { InputError } from "../model/diagnostic.js";
import type { JsonObject } from "../model/json.js";
import type { Reading } from "../model/resource.js";
import { decodeText } from "./bytes.js";
import { parseJson } from "./json-syntax.js";
import { objectOf } from "./narrow.js";
import { readPlan } from "./plan/plan.js";
import type { ReadOptions } from "./region-fallback.js";
import { readState } from "./state/state.js";

export type { ReadOptions };

const MAKE_PLAN = "Create it with `terraform plan -out=tfplan` and `terraform show -json tfplan > plan.json`.";

/** Reads a plan or a state from the bytes of a file, whichever it is. Throws {@link InputError} for anything else. */
export function readDocument(bytes: Uint8Array, file: string, options: ReadOptions = {}): Reading {
  refuseBinary(bytes, file);
  const text = decodeText(bytes);
  if (text.trim() === "") throw new InputError("input-empty", `${file} is empty.`, MAKE_PLAN);
  return readParsed(parseJson(text, file), file, options);
}

/** Reads a plan or a state that is parsed already. */
export function readParsed(parsed: unknown, file: string, options: ReadOptions = {}): Reading {
  const document = objectOf(parsed);
  if (!document) throw new InputError("input-unknown", `${file} is JSON, but neither a Terraform plan nor a state.`, MAKE_PLAN);
  switch (kindOf(document)) {
    case "plan":
      return readPlan(document, { ...options, file });
    case "state":
      return readState(document, { ...options, file });
    case "encrypted":
      throw new InputError(
        "input-encrypted",
        `${file} is encrypted by OpenTofu.`,
        "Give the output of `tofu show -json`, which decrypts it.",
      );
    case "unknown":
      throw new InputError("input-unknown", `${file} is JSON, but neither a Terraform plan nor a state.`, MAKE_PLAN);
  }
}

const PLAN_KEYS = ["resource_changes", "planned_values", "prior_state", "plan_format_version"];
const RAW_STATE_KEYS = ["resources", "modules", "lineage", "serial"];

function kindOf(document: JsonObject): "plan" | "state" | "encrypted" | "unknown" {
  const has = (key: string): boolean => key in document;
  if (has("encrypted_data") && has("encryption_version")) return "encrypted";
  if (PLAN_KEYS.some(has)) return "plan";
  if (typeof document["version"] === "number" && RAW_STATE_KEYS.some(has)) return "state";
  if (objectOf(document["values"])) return "state";
  if (!has("format_version")) return "unknown";
  return has("configuration") ? "plan" : "state";
}

function refuseBinary(bytes: Uint8Array, file: string): void {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b)
    throw new InputError(
      "plan-binary",
      `${file} is a saved plan in Terraform's own format.`,
      `Run \`terraform show -json ${file} > plan.json\` and give that file.`,
    );
  if (first === 0x1f && second === 0x8b)
    throw new InputError("input-compressed", `${file} is compressed.`, `Run \`gunzip ${file}\` first.`);
}
