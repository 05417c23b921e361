import { compareText } from "../values/order.js";
import { graphemes } from "../values/text.js";
import { BOOL, listOf, STRING } from "../values/type.js";
import { boolValue, listValue, stringValue, type Value } from "../values/value.js";
import { wholeNumber } from "./whole-number.js";
import { MAX_TEXT } from "../evaluate/limits.js";
import { defineFunction, failure, list, number, string, type Failure, type FunctionDefinition } from "./define.js";

/** White space as Go's unicode package has it. */
const SPACE = "[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
const LEADING = new RegExp(`^${SPACE}+`);
const TRAILING = new RegExp(`${SPACE}+$`);
const IS_SPACE = new RegExp(`^${SPACE}$`);
const WORD = /^[\p{L}\p{Nd}_]$/u;

/** Terraform maps each character to one character, where JavaScript may give several (`ß`). */
function mapCase(text: string, change: (character: string) => string): string {
  let result = "";
  for (const character of text) {
    const changed = change(character);
    result += changed.length === character.length || Array.from(changed).length === 1 ? changed : character;
  }
  return result;
}

const toUpper = (character: string): string => character.toUpperCase();
const toLower = (character: string): string => (character === "İ" ? "i" : character.toLowerCase());

function title(text: string): string {
  let previous = " ";
  let result = "";
  for (const character of text) {
    result += isSeparator(previous) ? mapCase(character, toUpper) : character;
    previous = character;
  }
  return result;
}

function isSeparator(character: string): boolean {
  if (WORD.test(character)) return false;
  return (character.codePointAt(0) ?? 0) < 0x80 || IS_SPACE.test(character);
}

function trimSet(text: string, cutset: string): string {
  const characters = Array.from(text);
  const cut = new Set(cutset);
  let start = 0;
  let end = characters.length;
  while (start < end && cut.has(characters[start] ?? "")) start += 1;
  while (end > start && cut.has(characters[end - 1] ?? "")) end -= 1;
  return characters.slice(start, end).join("");
}

function substring(text: string, offset: number, length: number): string {
  const characters = graphemes(text);
  const start = offset < 0 ? Math.max(0, characters.length + offset) : offset;
  // Terraform reads a length of zero after a negative offset as "to the end".
  const toEnd = length < 0 || (length === 0 && offset < 0);
  return (toEnd ? characters.slice(start) : characters.slice(start, start + length)).join("");
}

function join(separator: string, lists: readonly (readonly Value[])[]): Value | Failure {
  const texts: string[] = [];
  let length = 0;
  for (const items of lists) {
    for (const [index, item] of items.entries()) {
      if (item.kind !== "string") return failure(`element ${index} is null`);
      texts.push(item.value);
      length += item.value.length + separator.length;
    }
  }
  return length > MAX_TEXT ? failure("the text would be too long") : stringValue(texts.join(separator));
}

/** Replaces plain text; where nothing is sought, at every boundary between characters. */
export function replaceText(text: string, sought: string, replacement: string): Value | Failure {
  const parts = sought === "" ? ["", ...Array.from(text), ""] : text.split(sought);
  if (text.length + parts.length * replacement.length > MAX_TEXT) return failure("the text would be too long");
  return stringValue(parts.join(replacement));
}

function simple(name: string, change: (text: string) => string, parameter = "str"): FunctionDefinition {
  return defineFunction(name, { parameters: [string(parameter)], returns: STRING, call: ([text]) => stringValue(change(text.value)) });
}

function test(name: string, second: string, check: (text: string, other: string) => boolean): FunctionDefinition {
  return defineFunction(name, {
    parameters: [string("str"), string(second)],
    returns: BOOL,
    call: ([text, other]) => boolValue(check(text.value, other.value)),
  });
}

export const stringFunctions = [
  simple("chomp", (text) => text.replace(/[\r\n]+$/, "")),
  simple("lower", (text) => mapCase(text, toLower)),
  simple("upper", (text) => mapCase(text, toUpper)),
  simple("title", title),
  simple("strrev", (text) => [...graphemes(text)].reverse().join("")),
  simple("trimspace", (text) => text.replace(LEADING, "").replace(TRAILING, "")),
  test("startswith", "prefix", (text, prefix) => text.startsWith(prefix)),
  test("endswith", "suffix", (text, suffix) => text.endsWith(suffix)),
  test("strcontains", "substr", (text, part) => text.includes(part)),
  defineFunction("trim", {
    parameters: [string("str"), string("cutset")],
    returns: STRING,
    call: ([text, cutset]) => stringValue(trimSet(text.value, cutset.value)),
  }),
  defineFunction("trimprefix", {
    parameters: [string("str"), string("prefix")],
    returns: STRING,
    call: ([text, prefix]) => stringValue(text.value.startsWith(prefix.value) ? text.value.slice(prefix.value.length) : text.value),
  }),
  defineFunction("trimsuffix", {
    parameters: [string("str"), string("suffix")],
    returns: STRING,
    call: ([text, suffix]) =>
      stringValue(text.value.endsWith(suffix.value) ? text.value.slice(0, text.value.length - suffix.value.length) : text.value),
  }),
  defineFunction("indent", {
    parameters: [number("spaces"), string("str")],
    returns: STRING,
    call([spaces, text]) {
      const count = wholeNumber(spaces);
      if (count === null || count < 0) return failure("spaces: a whole number of at least 0 is required");
      if (count > MAX_TEXT) return failure("the text would be too long");
      return replaceText(text.value, "\n", `\n${" ".repeat(count)}`);
    },
  }),
  defineFunction("join", {
    parameters: [string("separator")],
    rest: list("lists", STRING),
    returns: STRING,
    call: ([separator], lists) =>
      lists.length === 0
        ? failure("at least one list is required")
        : join(
            separator.value,
            lists.map(({ items }) => items),
          ),
  }),
  defineFunction("split", {
    parameters: [string("separator"), string("str")],
    returns: listOf(STRING),
    call: ([separator, text]) =>
      listValue(
        STRING,
        (separator.value === "" ? Array.from(text.value) : text.value.split(separator.value)).map((part) => stringValue(part)),
      ),
  }),
  defineFunction("substr", {
    parameters: [string("str"), number("offset"), number("length")],
    returns: STRING,
    call([text, offset, length]) {
      const [start, count] = [wholeNumber(offset), wholeNumber(length)];
      return start === null || count === null ? failure("a whole number is required") : stringValue(substring(text.value, start, count));
    },
  }),
  defineFunction("sort", {
    parameters: [list("list", STRING)],
    returns: listOf(STRING),
    call([{ items }]) {
      const texts = items.flatMap((item) => (item.kind === "string" ? [item] : []));
      if (texts.length < items.length) return failure("an element is null");
      return listValue(
        STRING,
        [...texts].sort((a, b) => compareText(a.value, b.value)),
      );
    },
  }),
];
