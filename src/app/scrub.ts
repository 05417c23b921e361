import type { Json, JsonObject, Mask } from "../model/json.js";
import type { Resource } from "../model/resource.js";

/** Stands where a value was taken out. */
export const REDACTED = "(removed)";

// Attributes whose value is a secret, or free text that often holds one, whether or not the provider marks it.
const SECRET_NAME =
  /pass(word|wd|phrase)|secret|token|credential|private_?key|(access|api|account|storage|encryption|shared|auth|primary|secondary|sas)_?key|connection_?string|user_?data|custom_?data|kube_?config|certificate_(body|chain)|pem$|^pgp|webhook|license_key|startup_?script|init_?script/i;
// Names that look like the above and say nothing secret: a key's identifier, a switch, a length, a time.
const HARMLESS_NAME =
  /(_id|_ids|_arn|_arns|_name|_enabled|_version|_versions|_length|_days|_hours|_seconds|_ttl|_type|_count|_validity|_policy|_interval|_minutes|_period)$/i;
/** Containers of environment variables: every value in them may be a secret. */
const ENVIRONMENT_NAME =
  /^(environment|environment_variables?|env|env_vars|variables|app_settings|secrets?|secure_parameters|parameters|sensitive_parameters|triggers|keepers|input|configuration_settings)$/i;

const SECRET_TEXT: readonly RegExp[] = [
  /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\bsk_(?:live|test)_\w{10,}|\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bhvs\.[\w-]{20,}|\bnpm_\w{30,}/,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/,
  /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
  /\b(?:password|passwd|pwd|secret|accountkey|sharedaccesskey|sharedaccesssignature|api[_-]?key|auth[_-]?token)["']?\s*[=:]\s*["']?[^\s"';,]{3,}/i,
  /[?&](?:sig|signature|x-amz-signature|token)=[\w%+/=-]{16,}/i,
];

/** Whether a text holds something that opens a door: a key in a known format, a URL with a password, a `password=...`. */
export function looksLikeCredential(text: string): boolean {
  if (text.length < 8) return false;
  return SECRET_TEXT.some((pattern) => pattern.test(text)) || isRandomKey(text);
}

/** Whether an attribute of that name holds a secret, going by the name. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !HARMLESS_NAME.test(name);
}

// A plan repeats the same few strings tens of thousands of times.
const LONGEST_REMEMBERED = 120;

/** 40 characters of an AWS secret key, or 64 and more of base64 that a storage account's key has: letters of both cases, digits, and `/`, `+` or `=`. */
function isRandomKey(text: string): boolean {
  if (!/^(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+]{60,}={0,2})$/.test(text)) return false;
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && /[/+=]/.test(text);
}

/** Takes secrets out of values: what is known to be secret in one place is removed wherever it appears again. */
export class Scrubber {
  private readonly known = new Set<string>();
  private readonly longer: string[] = [];
  private readonly names = new Map<string, boolean>();
  private readonly texts = new Map<string, string>();

  constructor(resources: Iterable<Resource>) {
    for (const { values, sensitive } of resources) {
      if (sensitive !== undefined && sensitive !== false) this.learnMarked(values, sensitive);
      this.learnNamed(values, "");
    }
  }

  /** The values of a resource without what Terraform marks sensitive and without what looks like a credential. */
  resource(resource: Resource): JsonObject {
    const scrubbed = this.masked(resource.values, resource.sensitive, "");
    return typeof scrubbed === "object" && scrubbed !== null && !Array.isArray(scrubbed) ? scrubbed : {};
  }

  /** A document about the resources, with every string that is or holds a secret removed. Keys are kept. */
  document<T extends Json>(document: T): T {
    // Only strings change, and they stay strings.
    return this.plain(document) as T;
  }

  text(text: string): string {
    if (text.length > LONGEST_REMEMBERED) return this.scrub(text);
    let result = this.texts.get(text);
    if (result === undefined) this.texts.set(text, (result = this.scrub(text)));
    return result;
  }

  private scrub(text: string): string {
    if (this.known.has(text) || looksLikeCredential(text)) return REDACTED;
    let result = text;
    for (const secret of this.longer) if (result.includes(secret)) result = result.replaceAll(secret, REDACTED);
    return result;
  }

  private masked(value: Json, mask: Mask | undefined, name: string): Json {
    if (value === null) return null;
    if (mask === true || this.isSecret(name)) return typeof value === "boolean" ? value : REDACTED;
    if (typeof value === "string") return this.written(value);
    if (Array.isArray(value)) return value.map((item, index) => this.masked(item, Array.isArray(mask) ? mask[index] : undefined, name));
    if (typeof value !== "object") return value;
    return this.object(value, mask, name);
  }

  private object(value: JsonObject, mask: Mask | undefined, name: string): JsonObject {
    const result: JsonObject = {};
    const masks = typeof mask === "object" && !Array.isArray(mask) ? mask : {};
    const environment = ENVIRONMENT_NAME.test(name);
    const named = isSecretPair(value);
    for (const [key, item] of Object.entries(value)) {
      const secret = environment ? typeof item === "string" && !/^(name|key)$/i.test(key) : named && /^value$/i.test(key);
      result[key] = secret ? REDACTED : this.masked(item, masks[key], key);
    }
    return result;
  }

  /** Text that is JSON itself (policies, container definitions) is scrubbed as what it says. */
  private written(text: string): string {
    const start = text.trimStart()[0];
    if ((start === "{" || start === "[") && text.length > 2) {
      const inner = parseJson(text);
      if (inner !== undefined) return JSON.stringify(this.masked(inner, undefined, ""));
    }
    return this.text(text);
  }

  private plain(value: Json): Json {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.plain(item));
    if (typeof value !== "object" || value === null) return value;
    const result: JsonObject = {};
    for (const key in value) result[key] = this.plain(value[key] ?? null);
    return result;
  }

  private learnMarked(value: Json | undefined, mask: Mask | undefined): void {
    if (value === null || value === undefined || mask === undefined || mask === false) return;
    if (mask === true) {
      this.learn(value);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => this.learnMarked(item, Array.isArray(mask) ? mask[index] : undefined));
    } else if (typeof value === "object" && !Array.isArray(mask)) {
      for (const key in mask) this.learnMarked(value[key], mask[key]);
    }
  }

  private learnNamed(value: Json | undefined, name: string): void {
    if (typeof value === "string") {
      if (this.isSecret(name)) this.learn(value);
    } else if (Array.isArray(value)) {
      for (const item of value) this.learnNamed(item, name);
    } else if (typeof value === "object" && value !== null) {
      for (const key in value) this.learnNamed(value[key], key);
    }
  }

  private isSecret(name: string): boolean {
    let secret = this.names.get(name);
    if (secret === undefined) this.names.set(name, (secret = isSecretName(name)));
    return secret;
  }

  private learn(value: Json): void {
    if (typeof value === "string") {
      // Short or everyday values ("true", "admin", "default") would black out half of a document without hiding anything.
      if (value.length < 8 || this.known.has(value)) return;
      this.known.add(value);
      this.longer.push(value);
    } else if (typeof value === "object" && value !== null) {
      for (const item of Object.values(value)) this.learn(item);
    }
  }
}

/** `{ "name": "DB_PASSWORD", "value": "..." }`, as container definitions and settings write it. */
function isSecretPair(value: JsonObject): boolean {
  const name = value["name"] ?? value["Name"] ?? value["key"] ?? value["Key"];
  return typeof name === "string" && isSecretName(name);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // what JSON.parse returns is JSON
  } catch {
    return undefined;
  }
}
