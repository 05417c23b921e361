import { normalText, wellFormed } from "../values/text.js";
import { DYNAMIC, STRING } from "../values/type.js";
import { stringValue, type Value } from "../values/value.js";
import { decodeCsv } from "./csv-decode.js";
import { any, defineFunction, failure, nullable, string, type Failure } from "./define.js";
import { decodeJson } from "./json-decode.js";
import { encodeJson } from "./json-encode.js";
import { decoderOf, encoderOf } from "./text-encodings.js";
import { encodeYaml } from "./yaml-encode.js";

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export function fromBase64(text: string): Uint8Array | null {
  const joined = text.replace(/[\r\n]/g, "");
  return BASE64.test(joined) ? Buffer.from(joined, "base64") : null;
}

/** The text of UTF-8 bytes, null where they are none. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return normalText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // The decoder's only way to say that the bytes are not UTF-8.
    return null;
  }
}

function decoded(text: string, decode: (bytes: Uint8Array) => string | null): Value | Failure {
  const bytes = fromBase64(text);
  if (bytes === null) return failure("the text is not valid base64");
  const result = decode(bytes);
  return result === null ? failure("the decoded bytes are no text in this encoding") : stringValue(normalText(result));
}

/** As in a query: a space is `+`, and letters, digits and `-_.~` stay. */
function encodeUrl(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");
}

function written(text: string | Failure): Value | Failure {
  return typeof text === "string" ? stringValue(text) : text;
}

const UNSUPPORTED = "the encoding is not supported";

export const encodingFunctions = [
  defineFunction("base64encode", {
    parameters: [string("str")],
    returns: STRING,
    call: ([text]) => stringValue(Buffer.from(text.value, "utf8").toString("base64")),
  }),
  defineFunction("base64decode", { parameters: [string("str")], returns: STRING, call: ([text]) => decoded(text.value, utf8Text) }),
  defineFunction("textencodebase64", {
    parameters: [string("string"), string("encoding")],
    returns: STRING,
    call([text, encoding]) {
      const encode = encoderOf(encoding.value);
      if (encode === null) return failure(UNSUPPORTED);
      const bytes = encode(text.value);
      return bytes === null
        ? failure("the encoding cannot hold a character of the text")
        : stringValue(Buffer.from(bytes).toString("base64"));
    },
  }),
  defineFunction("textdecodebase64", {
    parameters: [string("source"), string("encoding")],
    returns: STRING,
    call([text, encoding]) {
      const decode = decoderOf(encoding.value);
      return decode === null ? failure(UNSUPPORTED) : decoded(text.value, decode);
    },
  }),
  defineFunction("urlencode", { parameters: [string("str")], returns: STRING, call: ([text]) => stringValue(encodeUrl(text.value)) }),
  defineFunction("csvdecode", { parameters: [string("str")], returns: DYNAMIC, call: ([text]) => decodeCsv(text.value) }),
  defineFunction("jsondecode", { parameters: [string("str")], returns: DYNAMIC, call: ([text]) => decodeJson(text.value) }),
  defineFunction("jsonencode", { parameters: [nullable(any("val"))], returns: STRING, call: ([value]) => written(encodeJson(value)) }),
  defineFunction("yamlencode", { parameters: [nullable(any("value"))], returns: STRING, call: ([value]) => written(encodeYaml(value)) }),
];
