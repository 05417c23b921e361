import type { Scalar, YAMLMap, YAMLSeq } from "yaml";
import { formatNumber, numberFromText } from "../values/number.js";
import { normalText } from "../values/text.js";
import { DYNAMIC } from "../values/type.js";
import { boolValue, integerValue, nullValue, objectValue, stringValue, tupleValue, type Value } from "../values/value.js";
import { defineFunction, failure, string, type Failure } from "./define.js";
import { fromBase64 } from "./encodings.js";
import { parseTimestamp } from "./timestamps.js";
import { NOT_LOADED, yamlLibrary, type Yaml } from "./libraries.js";

const TAGS = "tag:yaml.org,2002:";
const MAX_DEPTH = 300;
const MAX_NODES = 200_000;

class YamlError extends Error {}

/** Turns the nodes of a document into values; the rules for plain words were found by asking Terraform. */
class YamlReader {
  private readonly anchors = new Map<string, Value | "open">();
  private nodes = 0;

  constructor(private readonly yaml: Yaml) {}

  value(node: unknown, depth: number): Value {
    const { yaml } = this;
    this.nodes += 1;
    if (depth > MAX_DEPTH || this.nodes > MAX_NODES) refuse("it is too large");
    if (yaml.isAlias(node)) return this.alias(node.source);
    if (!yaml.isScalar(node) && !yaml.isCollection(node)) return nullValue();
    if (node.anchor !== undefined) this.anchors.set(node.anchor, "open");
    const value = yaml.isScalar(node) ? scalarValue(node) : this.collection(node, depth);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, value);
    return value;
  }

  private alias(name: string): Value {
    const value = this.anchors.get(name);
    if (value === undefined) refuse("an alias has no anchor");
    if (value === "open") refuse("an anchor refers to itself");
    if ("size" in value) this.nodes += value.size;
    return value;
  }

  private collection(node: YAMLMap | YAMLSeq, depth: number): Value {
    const tag = node.tag?.replace(/^!!/, TAGS);
    const isMap = this.yaml.isMap(node);
    if (tag !== undefined && tag !== "!" && tag !== `${TAGS}${isMap ? "map" : "seq"}`) refuse("a tag is not supported");
    if (!isMap) return tupleValue(node.items.map((item) => this.value(item, depth + 1)));
    const entries = new Map<string, Value>();
    for (const { key, value } of node.items) {
      if (this.yaml.isScalar(key) && key.value === "<<" && key.type === "PLAIN") merge(entries, this.value(value, depth + 1));
      else entries.set(this.key(key, depth), this.value(value, depth + 1));
    }
    return objectValue(entries);
  }

  private key(node: unknown, depth: number): string {
    const key = this.value(node, depth + 1);
    switch (key.kind) {
      case "string":
        return key.value;
      case "number":
        return formatNumber(key);
      case "bool":
        return String(key.value);
      default:
        return refuse(key.kind === "null" ? "a key is null" : "a key is not a string");
    }
  }
}

function merge(entries: Map<string, Value>, from: Value): void {
  if (from.kind !== "object") refuse("only a mapping can be merged into a mapping");
  for (const [key, value] of from.entries) entries.set(key, value);
}

function scalarValue(node: Scalar): Value {
  const text = normalText(typeof node.value === "string" ? node.value : "");
  const plain = node.type === "PLAIN" || node.type === undefined;
  const tag = node.tag?.replace(/^!!/, TAGS);
  if (tag === undefined || tag === "!") return plain && tag === undefined ? plainValue(text) : stringValue(text);
  if (!tag.startsWith(TAGS)) refuse("a tag is not supported");
  return taggedValue(tag.slice(TAGS.length), text, plain);
}

const TAGGED: ReadonlyMap<string, (text: string, value: Value, plain: boolean) => Value> = new Map([
  ["str", (text) => stringValue(text)],
  ["null", () => nullValue()],
  ["binary", (text) => (fromBase64(text) === null ? refuse("binary content is not valid base64") : stringValue(text))],
  ["int", (_, value, plain) => (plain && value.kind !== "number" ? refuse("a number is no number") : value)],
  ["float", (_, value, plain) => (plain && value.kind !== "number" ? refuse("a number is no number") : value)],
  ["bool", (_, value, plain) => (plain && value.kind !== "bool" ? refuse("a bool is no bool") : value)],
  ["timestamp", (_, value) => value],
]);

function taggedValue(tag: string, text: string, plain: boolean): Value {
  const interpret = TAGGED.get(tag) ?? refuse("a tag is not supported");
  return interpret(text, plain ? plainValue(text) : stringValue(text), plain);
}

function refuse(reason: string): never {
  throw new YamlError(reason);
}

const TRUE = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:|~|null|Null|NULL)$/;
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

function plainValue(text: string): Value {
  if (NULL.test(text)) return nullValue();
  if (TRUE.test(text)) return boolValue(true);
  if (FALSE.test(text)) return boolValue(false);
  return numberOf(text) ?? stringValue(timestampOf(text) ?? text);
}

function numberOf(text: string): Value | null {
  if (NUMBER.test(text)) return numberFromText(text.replace(/^([-+]?)0+(?=\d)/, "$1"));
  if (HEXADECIMAL.test(text) || OCTAL.test(text)) return numberFromText(BigInt(text).toString());
  if (NOT_A_NUMBER.test(text)) refuse("there is no NaN in Terraform");
  const infinite = INFINITE.exec(text);
  return infinite === null ? null : integerValue(infinite[1] === "-" ? -Infinity : Infinity);
}

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MOMENT =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})| (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?)$/;

/** Dates and moments become moments in full. */
function timestampOf(text: string): string | null {
  const match = DATE.exec(text) ?? MOMENT.exec(text);
  if (match === null) return null;
  const [, year = "", month = "", day = "", ...clock] = match;
  const [hour = "0", minute = "0", second = "0"] = clock[0] === undefined ? clock.slice(4) : clock;
  const two = (part: string): string => part.padStart(2, "0");
  const moment = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${clock[3] ?? "Z"}`;
  return parseTimestamp(moment) === null ? null : moment;
}

function decodeYaml(text: string): Value | Failure {
  const yaml = yamlLibrary();
  if (yaml === null) return failure(NOT_LOADED);
  // Plain words stay text here; what they mean is decided as Terraform does.
  const parsed = yaml.parseAllDocuments(text, {
    schema: "failsafe",
    uniqueKeys: false,
    version: "1.1",
    merge: false,
    logLevel: "silent",
    resolveKnownTags: false,
  });
  const [document, second] = Array.isArray(parsed) ? parsed : [];
  if (document === undefined || (document.contents as unknown) === null)
    return text.includes("---") ? nullValue() : failure("the text holds no YAML document");
  if (second !== undefined) return failure("the text holds more than one YAML document");
  if (document.errors.length > 0) return failure("the text is not valid YAML");
  try {
    return new YamlReader(yaml).value(document.contents, 0);
  } catch (error) {
    if (error instanceof YamlError) return failure(`the text is not YAML that Terraform reads: ${error.message}`);
    throw error;
  }
}

export const yamlFunctions = [
  defineFunction("yamldecode", { parameters: [string("src")], returns: DYNAMIC, call: ([text]) => decodeYaml(text.value) }),
];
