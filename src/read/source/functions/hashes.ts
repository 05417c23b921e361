import { createHash } from "node:crypto";
import { STRING } from "../values/type.js";
import { stringValue } from "../values/value.js";
import { defineFunction, failure, string, type FunctionDefinition } from "./define.js";

type Algorithm = "md5" | "sha1" | "sha256" | "sha512";

export function hashOf(algorithm: Algorithm, content: string | Uint8Array, encoding: "hex" | "base64"): string {
  return createHash(algorithm).update(content).digest(encoding);
}

function hash(name: string, algorithm: Algorithm, encoding: "hex" | "base64"): FunctionDefinition {
  return defineFunction(name, {
    parameters: [string("str")],
    returns: STRING,
    call: ([text]) => stringValue(hashOf(algorithm, text.value, encoding)),
  });
}

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["dns", "6ba7b8109dad11d180b400c04fd430c8"],
  ["url", "6ba7b8119dad11d180b400c04fd430c8"],
  ["oid", "6ba7b8129dad11d180b400c04fd430c8"],
  ["x500", "6ba7b8149dad11d180b400c04fd430c8"],
]);
const UUID = /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

/** RFC 4122, version 5: the SHA-1 of the namespace and the name. */
function uuid5(namespace: string, name: string): string | null {
  const given = NAMESPACES.get(namespace) ?? UUID.exec(namespace)?.slice(1).join("");
  if (given === undefined) return null;
  const bytes = createHash("sha1").update(Buffer.from(given, "hex")).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export const hashFunctions = [
  hash("md5", "md5", "hex"),
  hash("sha1", "sha1", "hex"),
  hash("sha256", "sha256", "hex"),
  hash("sha512", "sha512", "hex"),
  hash("base64sha256", "sha256", "base64"),
  hash("base64sha512", "sha512", "base64"),
  defineFunction("uuidv5", {
    parameters: [string("namespace"), string("name")],
    returns: STRING,
    call([namespace, name]) {
      const uuid = uuid5(namespace.value, name.value);
      return uuid === null ? failure("the namespace must be dns, url, oid, x500 or a UUID") : stringValue(uuid);
    },
  }),
];
