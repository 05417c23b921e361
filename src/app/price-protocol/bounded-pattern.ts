import { RE2JS } from "re2js";

/** A pattern that a client sent cannot be used: it is no regular expression, or could take very long. */
export class PatternRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "PatternRefused";
  }
}

const LONGEST = 500;
// Values of price lists have some hundred characters: with three open repetitions at most, a test stays within their cube.
const REPETITIONS = 3;

/**
 * `/pattern/flags`, or a bare pattern, as a RegExp whose time is bounded. RE2 runs it in linear time; only patterns that look ahead or behind,
 * which RE2 has not, run natively, and those must not repeat a repetition.
 */
export function boundedPattern(text: string): RegExp {
  const known = cache.get(text);
  if (known) return known;
  const pattern = compile(text);
  if (cache.size >= CACHED) cache.clear();
  cache.set(text, pattern);
  return pattern;
}

const CACHED = 2_000;
const cache = new Map<string, RegExp>();

function compile(text: string): RegExp {
  if (text.length > LONGEST) throw new PatternRefused(`A pattern may have ${LONGEST} characters at most.`);
  const end = text.lastIndexOf("/");
  const delimited = text.startsWith("/") && end > 0;
  const source = delimited ? text.slice(1, end) : text;
  const flags = delimited ? text.slice(end + 1) : "";
  if (!/^[gimsu]*$/.test(flags)) throw new PatternRefused(`The flags of ${text} are not known.`);
  const kept = flags.replaceAll("g", "");
  if (!/\(\?<?[=!]/.test(source)) return new LinearPattern(source, kept);
  if (!isShallow(source))
    throw new PatternRefused(`The pattern ${text} repeats repetitions around a look-ahead, which may take very long.`);
  return native(source, kept);
}

function native(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw new PatternRefused(`/${source}/${flags} is not a regular expression.`);
  }
}

/** A RegExp for those who compare patterns by source and flags; its test is RE2's. */
class LinearPattern extends RegExp {
  private readonly linear: RE2JS;

  constructor(source: string, flags: string) {
    super(native(source, flags));
    try {
      this.linear = RE2JS.compile(RE2JS.translateRegExp(source), flagsOf(flags));
    } catch {
      throw new PatternRefused(`/${source}/${flags} is not a regular expression that can be run in bounded time.`);
    }
  }

  override test(value: string): boolean {
    return this.linear.test(value);
  }
}

function flagsOf(flags: string): number {
  let result = 0;
  if (flags.includes("i")) result |= RE2JS.CASE_INSENSITIVE;
  if (flags.includes("m")) result |= RE2JS.MULTILINE;
  if (flags.includes("s")) result |= RE2JS.DOTALL;
  return result;
}

/** Whether no repetition stands inside another, and few stand side by side. */
function isShallow(source: string): boolean {
  const text = source.replaceAll(/\\./g, "a").replaceAll(/\[[^\]]*\]/g, "a");
  const open: number[] = [];
  let inside = 0;
  let repetitions = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "(") {
      open.push(repetitions);
    } else if (character === ")") {
      inside = repetitions - (open.pop() ?? 0);
    }
    if (repeats(text, at)) {
      if (text[at - 1] === ")" && inside > 0) return false;
      repetitions++;
    }
  }
  return repetitions <= REPETITIONS;
}

function repeats(text: string, at: number): boolean {
  return text[at] === "*" || text[at] === "+" || (text[at] === "{" && /^\{\d+,?\d*\}/.test(text.slice(at)));
}
