import { DYNAMIC, listOf, objectOf, STRING, tupleOf, type Type } from "../values/type.js";
import { listValue, nullValue, objectValue, stringValue, tupleValue, type Value } from "../values/value.js";
import { MAX_ELEMENTS, MAX_TEXT } from "../evaluate/limits.js";
import { defineFunction, failure, string, type Failure } from "./define.js";
import { NOT_LOADED, regularExpressions } from "./libraries.js";
import { replaceText } from "./strings.js";

interface Match {
  readonly start: number;
  readonly end: number;
  /** The whole match and then each group, null where it took no part. */
  readonly groups: readonly (string | null)[];
}

interface Pattern {
  /** Names of the groups by number. */
  readonly names: ReadonlyMap<number, string>;
  readonly groupCount: number;
  /** Every match from the left, as Go finds them: an empty one does not follow another directly. */
  matches(text: string): Iterable<Match>;
}

const cache = new Map<string, Pattern | Failure>();
const CACHED_PATTERNS = 500;

function patternOf(source: string): Pattern | Failure {
  let pattern = cache.get(source);
  if (pattern === undefined) {
    pattern = compile(source);
    if ("kind" in pattern && pattern.detail === NOT_LOADED) return pattern;
    if (cache.size >= CACHED_PATTERNS) cache.clear();
    cache.set(source, pattern);
  }
  return pattern;
}

function compile(source: string): Pattern | Failure {
  const library = regularExpressions();
  if (library === null) return failure(NOT_LOADED);
  try {
    const compiled = library.compile(source);
    const names = new Map(Object.entries(compiled.namedGroups()).map(([name, index]) => [index, name]));
    const groupCount = compiled.groupCount();
    return {
      names,
      groupCount,
      *matches(text) {
        const matcher = compiled.matcher(text);
        let previousEnd = -1;
        for (let position = 0; position <= text.length && matcher.find(position);) {
          const [start, end] = [matcher.start(), matcher.end()];
          if (start < end || start !== previousEnd) {
            yield { start, end, groups: Array.from({ length: groupCount + 1 }, (_, index) => matcher.group(index)) };
            previousEnd = end;
          }
          position = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
        }
      },
    };
  } catch {
    // The library throws for every pattern that is not valid.
    return failure("the pattern is no valid regular expression");
  }
}

function resultType({ names, groupCount }: Pattern): Type | Failure {
  if (groupCount === 0) return STRING;
  if (names.size === 0) return tupleOf(Array.from({ length: groupCount }, () => STRING));
  if (names.size < groupCount) return failure("a pattern must not have both named and unnamed groups");
  return objectOf(new Map(Array.from(names.values(), (name) => [name, STRING])));
}

function resultOf({ names, groupCount }: Pattern, { groups }: Match): Value {
  const values = groups.map((group) => (group === null ? nullValue(STRING) : stringValue(group)));
  if (groupCount === 0) return values[0] ?? nullValue(STRING);
  if (names.size === 0) return tupleValue(values.slice(1));
  return objectValue(new Map(Array.from(names, ([index, name]) => [name, values[index] ?? nullValue(STRING)])));
}

/** Fills `$1`, `${name}` and `$$` of a replacement. */
function expand(template: string, { names }: Pattern, { groups }: Match): string {
  return template.replace(/\$(?:\$|([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})/g, (whole: string, bare?: string, braced?: string) => {
    const name = bare ?? braced;
    if (name === undefined) return whole === "$$" ? "$" : whole;
    if (/^\d+$/.test(name)) return groups[Number(name)] ?? "";
    for (const [index, known] of names) if (known === name) return groups[index] ?? "";
    return "";
  });
}

function replaceMatches(text: string, source: string, template: string): Value | Failure {
  const pattern = patternOf(source);
  if ("kind" in pattern) return pattern;
  let result = "";
  let end = 0;
  for (const match of pattern.matches(text)) {
    result += text.slice(end, match.start) + expand(template, pattern, match);
    if (result.length > MAX_TEXT) return failure("the text would be too long");
    ({ end } = match);
  }
  return stringValue(result + text.slice(end));
}

export const regularExpressionFunctions = [
  defineFunction("regex", {
    parameters: [string("pattern"), string("string")],
    returns: DYNAMIC,
    call([source, text]) {
      const pattern = patternOf(source.value);
      if ("kind" in pattern) return pattern;
      const type = resultType(pattern);
      if (type.kind === "failure") return type;
      for (const match of pattern.matches(text.value)) return resultOf(pattern, match);
      return failure("the pattern matches no part of the text");
    },
  }),
  defineFunction("regexall", {
    parameters: [string("pattern"), string("string")],
    returns: listOf(DYNAMIC),
    call([source, text]) {
      const pattern = patternOf(source.value);
      if ("kind" in pattern) return pattern;
      const type = resultType(pattern);
      if (type.kind === "failure") return type;
      const results: Value[] = [];
      for (const match of pattern.matches(text.value)) {
        results.push(resultOf(pattern, match));
        if (results.length > MAX_ELEMENTS) return failure("there are too many matches");
      }
      return listValue(type, results);
    },
  }),
  defineFunction("replace", {
    parameters: [string("str"), string("substr"), string("replace")],
    returns: STRING,
    call([text, sought, replacement]) {
      const source = /^\/(.*)\/$/s.exec(sought.value)?.[1];
      return source === undefined
        ? replaceText(text.value, sought.value, replacement.value)
        : replaceMatches(text.value, source, replacement.value);
    },
  }),
];
