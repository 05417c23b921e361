import { makeSet } from "../values/set.js";
import { BOOL, DYNAMIC, setOf, STRING } from "../values/type.js";
import { boolValue, isMapping, stringValue, unknownValue, type Value } from "../values/value.js";
import { any, defineFunction, failure, partly, string, type CallContext, type Failure, type FunctionDefinition } from "./define.js";
import { utf8Text } from "./encodings.js";
import { hashOf } from "./hashes.js";
import { baseName, directoryName, globPattern } from "./paths.js";

const NO_TEXT = "the file is not UTF-8 text; use filebase64 for other content";

function withContent(name: string, use: (content: Uint8Array) => Value | Failure): FunctionDefinition {
  return defineFunction(name, {
    parameters: [string("path")],
    returns: STRING,
    call: ([path], _, { files }) => content(path.value, files, use),
  });
}

function content(path: string, files: CallContext["files"], use: (content: Uint8Array) => Value | Failure): Value | Failure {
  if (files === null) return unknownValue(STRING, null, false, true);
  const found = files.read(path);
  return found instanceof Uint8Array ? use(found) : failure(`the file cannot be read: ${found.problem}`);
}

function text(bytes: Uint8Array): Value | Failure {
  const read = utf8Text(bytes);
  return read === null ? failure(NO_TEXT) : stringValue(read);
}

function digest(name: string, algorithm: "md5" | "sha1" | "sha256" | "sha512", encoding: "hex" | "base64"): FunctionDefinition {
  return withContent(name, (bytes) => stringValue(hashOf(algorithm, bytes, encoding)));
}

/** Path functions that need no file. */
function pure(name: string, change: (path: string) => string): FunctionDefinition {
  return defineFunction(name, { parameters: [string("path")], returns: STRING, call: ([path]) => stringValue(change(path.value)) });
}

function fileSet(directory: string, glob: string, files: CallContext["files"]): Value | Failure {
  if (files === null) return unknownValue(setOf(STRING));
  const pattern = globPattern(glob);
  if (pattern === null) return failure("the pattern is not valid");
  const found = files.list(directory);
  if ("problem" in found) return failure(`the directory cannot be read: ${found.problem}`);
  return makeSet(
    STRING,
    found.filter((path) => pattern.test(path)).map((path) => stringValue(path)),
  );
}

function variablesOf(value: Value): ReadonlyMap<string, Value> | null {
  return isMapping(value) ? value.entries : null;
}

const NO_VARIABLES = "vars: a map or object is required";

function template(
  name: string,
  first: string,
  load: (given: string, context: CallContext) => { text: string; file: string } | Value | Failure,
): FunctionDefinition {
  return defineFunction(name, {
    parameters: [string(first), partly(any("vars"))],
    returns: DYNAMIC,
    call([given, variables], _, context) {
      const names = variablesOf(variables);
      if (names === null) return failure(NO_VARIABLES);
      const loaded = load(given.value, context);
      return "kind" in loaded ? loaded : context.render(loaded.text, loaded.file, names);
    },
  });
}

export const fileFunctions = [
  withContent("file", text),
  withContent("filebase64", (bytes) => stringValue(Buffer.from(bytes).toString("base64"))),
  digest("filemd5", "md5", "hex"),
  digest("filesha1", "sha1", "hex"),
  digest("filesha256", "sha256", "hex"),
  digest("filesha512", "sha512", "hex"),
  digest("filebase64sha256", "sha256", "base64"),
  digest("filebase64sha512", "sha512", "base64"),
  defineFunction("fileexists", {
    parameters: [string("path")],
    returns: BOOL,
    call: ([path], _, { files }) => (files === null ? unknownValue(BOOL) : boolValue(files.exists(path.value))),
  }),
  defineFunction("fileset", {
    parameters: [string("path"), string("pattern")],
    returns: setOf(STRING),
    call: ([path, pattern], _, { files }) => fileSet(path.value, pattern.value, files),
  }),
  pure("basename", baseName),
  pure("dirname", directoryName),
  defineFunction("pathexpand", {
    parameters: [string("path")],
    returns: STRING,
    call([path], _, { files }) {
      if (path.value !== "~" && !path.value.startsWith("~/")) return stringValue(path.value);
      const home = files?.home ?? null;
      return home === null ? unknownValue(STRING) : stringValue(home + path.value.slice(1));
    },
  }),
  defineFunction("abspath", {
    parameters: [string("path")],
    returns: STRING,
    call: ([path], _, { files }) => (files === null ? unknownValue(STRING) : stringValue(files.absolute(path.value))),
  }),
  template("templatefile", "path", (path, { files }) => {
    if (files === null) return unknownValue();
    const found = files.read(path);
    if (!(found instanceof Uint8Array)) return failure(`the file cannot be read: ${found.problem}`);
    const read = utf8Text(found);
    return read === null ? failure(NO_TEXT) : { text: read, file: path };
  }),
  template("templatestring", "template", (given) => ({ text: given, file: "(template)" })),
];
