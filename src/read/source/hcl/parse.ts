import { ExpressionParser } from "./expression-parser.js";
import { SyntaxFailure } from "./lexer.js";
import { Parser } from "./parser.js";
import type { Expression, ParsedFile, SyntaxError, Template } from "./syntax.js";
import { END } from "./tokens.js";

/**
 * Parses a file of HCL's native syntax. Never throws: what is wrong is in `errors`, and everything else is in the tree.
 * The text is decoded already; whoever decodes bytes refuses invalid UTF-8.
 */
export function parseHcl(file: string, text: string): ParsedFile {
  const parser = new Parser(text, false);
  const body = parser.root();
  if (!parser.unclosed) return { file, text, body, comments: parser.comments, errors: parser.errors };
  const again = new Parser(text, true);
  const recovered = again.root();
  // The second reading may miss what the first one saw, never that the file is wrong.
  const errors = again.errors.length > 0 ? again.errors : parser.errors;
  return { file, text, body: recovered, comments: again.comments, errors };
}

/** A single expression, as an argument of a call or a string of `.tf.json` that stands for one. Line breaks mean nothing. */
export function parseExpression(text: string): { readonly expression: Expression; readonly errors: readonly SyntaxError[] } {
  const parser = new ExpressionParser(text);
  parser.newlines = false;
  return guarded(parser, () => {
    parser.advance();
    const expression = parser.expression();
    if (parser.kind !== END) parser.fail("extra-characters", `Expected the end of the expression, found ${parser.shown}.`);
    return expression;
  });
}

/** A template without quotes, as the strings of `.tf.json` hold: `web-${var.name}`. */
export function parseTemplate(text: string): { readonly expression: Template | Expression; readonly errors: readonly SyntaxError[] } {
  const parser = new ExpressionParser(text);
  return guarded(parser, () => parser.bare());
}

function guarded(parser: ExpressionParser, parse: () => Expression): { expression: Expression; errors: readonly SyntaxError[] } {
  try {
    return { expression: parse(), errors: parser.errors };
  } catch (error) {
    if (!(error instanceof SyntaxFailure)) throw error;
    return { expression: { start: 0, end: parser.text.length, kind: "invalid" }, errors: [...parser.errors, error.error] };
  }
}
