import type { BinaryOperator, Expression, NumberLiteral, ObjectItem, Parentheses, Tuple } from "./syntax.js";
import { TemplateParser } from "./template-parser.js";
import {
  ARROW,
  BANG,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  DOT,
  DOUBLE_COLON,
  ELLIPSIS,
  EQUALS,
  HEREDOC,
  IDENTIFIER,
  MINUS,
  NEWLINE,
  NUMBER,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  PRECEDENCE,
  QUESTION,
  QUOTE,
  STAR,
} from "./tokens.js";

/** Brackets within brackets, and conditionals within conditionals. Keeps every recursion over the tree within the stack. */
export const MAX_NESTING = 250;
/** Operators or traversal steps in one chain, which nest to the left. */
const MAX_CHAIN = 1_000;

const NOTHING: readonly never[] = [];
const NUMBER_TEXT = /^[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;

/** Reads expressions by recursive descent. */
export class ExpressionParser extends TemplateParser {
  protected depth = 0;

  /** An expression that starts at the current token. Leaves the token after it current. */
  expression(): Expression {
    this.deeper();
    const condition = this.binary(1);
    if (this.kind !== QUESTION) {
      this.depth--;
      return condition;
    }
    this.advance();
    const then = this.expression();
    if (this.kind !== COLON)
      this.fail(
        "invalid-conditional",
        `Expected ":" and the value for false, found ${this.shown}. Write "condition ? value : other" on one line or in parentheses.`,
      );
    this.advance();
    const otherwise = this.expression();
    this.depth--;
    return { start: condition.start, end: otherwise.end, kind: "conditional", condition, then, otherwise };
  }

  protected deeper(): void {
    if (++this.depth > MAX_NESTING)
      this.fail("too-deep", `This is nested more than ${MAX_NESTING} levels deep. Split it with local values.`);
  }

  private binary(weakest: number): Expression {
    let left = this.operand();
    let length = 0;
    for (;;) {
      const precedence = PRECEDENCE[this.kind] ?? 0;
      if (precedence === 0 || precedence < weakest) return left;
      this.chain(++length);
      // Tokens with a precedence are exactly the binary operators.
      const operator = this.token as BinaryOperator;
      this.advance();
      const right = this.binary(precedence + 1);
      left = { start: left.start, end: right.end, kind: "binary", operator, left, right };
    }
  }

  private chain(length: number): void {
    if (length > MAX_CHAIN) this.fail("too-long", `This chain has more than ${MAX_CHAIN} parts. Split it with local values.`);
  }

  private operand(): Expression {
    return this.traversal(this.term());
  }

  private traversal(first: Expression): Expression {
    let result = first;
    for (let length = 0; ; length++) {
      if (this.kind === DOT) result = this.dotStep(result);
      else if (this.kind === OPEN_BRACKET) result = this.bracketStep(result);
      else return result;
      this.chain(length);
    }
  }

  private dotStep(object: Expression): Expression {
    this.advance();
    if (this.kind === STAR) return this.attributeSplat(object);
    if (this.kind === NUMBER && this.token.includes(".")) {
      this.fail("invalid-index", `Two old-style indexes in a row are read as the number ${this.token}. Write "[0][1]" instead of ".0.1".`);
    }
    return this.nameOrNumber(object);
  }

  /** `.name`, or the old `.0`; the dot is read. */
  private nameOrNumber(object: Expression): Expression {
    const { start, end } = this;
    if (this.kind === IDENTIFIER) {
      const name = this.token;
      this.advance();
      return { start: object.start, end, kind: "get", object, name };
    }
    if (this.kind !== NUMBER) this.fail("invalid-traversal", `Expected a name after ".", found ${this.shown}.`);
    const key: NumberLiteral = { start, end, kind: "number", text: this.number() };
    this.advance();
    return { start: object.start, end, kind: "index", object, key };
  }

  private attributeSplat(object: Expression): Expression {
    let end = this.end;
    let each: Expression = { start: end, end, kind: "variable", name: "" };
    this.advance();
    for (let length = 0; this.kind === DOT; length++) {
      this.chain(length);
      this.advance();
      each = this.kind === NUMBER && this.token.includes(".") ? this.twoNumbers(each) : this.nameOrNumber(each);
      end = each.end;
    }
    return { start: object.start, end, kind: "splat", object, full: false, each };
  }

  /** After `.*`, HCL reads `.0.1` as two indexes. */
  private twoNumbers(object: Expression): Expression {
    const { start, end, token } = this;
    const [first = "", second = "", more] = token.split(".");
    if (more !== undefined || !/^[0-9]+$/.test(second)) this.fail("invalid-index", `${token} is not an index. Write "[0]".`);
    this.advance();
    const middle = start + first.length;
    const inner: Expression = {
      start: object.start,
      end: middle,
      kind: "index",
      object,
      key: { start, end: middle, kind: "number", text: first },
    };
    return { start: object.start, end, kind: "index", object: inner, key: { start: middle + 1, end, kind: "number", text: second } };
  }

  private bracketStep(object: Expression): Expression {
    this.advance();
    if (this.kind === STAR) return this.fullSplat(object);
    const newlines = this.newlines;
    this.newlines = false;
    if (this.kind === NEWLINE) this.advance();
    const key = this.expression();
    this.expect(CLOSE_BRACKET, "]", "the index");
    const end = this.end;
    this.newlines = newlines;
    this.advance();
    return { start: object.start, end, kind: "index", object, key };
  }

  private fullSplat(object: Expression): Expression {
    this.advance();
    this.expect(CLOSE_BRACKET, "]", 'the splat "[*"');
    const end = this.end;
    this.advance();
    this.deeper();
    const each = this.traversal({ start: end, end, kind: "variable", name: "" });
    this.depth--;
    return { start: object.start, end: each.end, kind: "splat", object, full: true, each };
  }

  private expect(kind: number, spelling: string, what: string): void {
    if (this.kind !== kind) this.fail("unclosed-bracket", `Expected "${spelling}" after ${what}, found ${this.shown}.`);
  }

  private term(): Expression {
    switch (this.kind) {
      case IDENTIFIER:
        return this.word();
      case QUOTE:
        return this.quoted();
      case NUMBER:
        return this.numberLiteral();
      case OPEN_BRACKET:
        return this.tuple();
      case OPEN_BRACE:
        return this.object();
      case HEREDOC:
        return this.heredoc();
      case OPEN_PARENTHESIS:
        return this.parentheses();
      case BANG:
      case MINUS:
        return this.unary(this.kind === BANG ? "!" : "-");
      default:
        return this.fail(
          "expected-expression",
          `Expected a value, found ${this.shown}. Write a literal, a reference, a function call, [list] or {map}.`,
        );
    }
  }

  private word(): Expression {
    const { start, end, token } = this;
    this.advance();
    if (this.kind === OPEN_PARENTHESIS || this.kind === DOUBLE_COLON) return this.call(start, token);
    if (token === "true" || token === "false") return { start, end, kind: "keyword", value: token === "true" };
    if (token === "null") return { start, end, kind: "keyword", value: null };
    return { start, end, kind: "variable", name: token };
  }

  private number(): string {
    const text = this.token;
    if (!NUMBER_TEXT.test(text))
      this.fail("invalid-number", `"${text}" is not a number. Write digits with at most one dot, for example 1.5 or 1e3.`);
    return text;
  }

  private numberLiteral(): NumberLiteral {
    const { start, end } = this;
    const text = this.number();
    this.advance();
    return { start, end, kind: "number", text };
  }

  private unary(operator: "!" | "-"): Expression {
    const start = this.start;
    this.deeper();
    this.advance();
    const operand = this.operand();
    this.depth--;
    return { start, end: operand.end, kind: "unary", operator, operand };
  }

  private parentheses(): Parentheses {
    const start = this.start;
    const newlines = this.newlines;
    this.newlines = false;
    this.advance();
    const expression = this.expression();
    this.expect(CLOSE_PARENTHESIS, ")", "the value in parentheses");
    const end = this.end;
    this.newlines = newlines;
    this.advance();
    return { start, end, kind: "parentheses", expression };
  }

  /** A call; the current token is what follows its first name. */
  private call(start: number, firstName: string): Expression {
    let name = firstName;
    while (this.kind === DOUBLE_COLON) {
      this.advance();
      if (this.kind !== IDENTIFIER)
        this.fail(
          "invalid-call",
          `Expected the rest of a function name after "::", found ${this.shown}. Write "provider::name::function(…)".`,
        );
      name += `::${this.token}`;
      this.advance();
    }
    if (this.kind !== OPEN_PARENTHESIS) this.fail("invalid-call", `Expected "(" after the function name ${name}, found ${this.shown}.`);
    const newlines = this.newlines;
    this.newlines = false;
    this.advance();
    const args: Expression[] = [];
    let expand = false;
    while (this.kind !== CLOSE_PARENTHESIS) {
      args.push(this.expression());
      if (this.kind === ELLIPSIS) {
        expand = true;
        this.advance();
        if (this.kind !== CLOSE_PARENTHESIS)
          this.fail("invalid-call", `Only ")" may follow "...", found ${this.shown}. Expand the last argument only.`);
      } else if (this.kind === COMMA) this.advance();
      else if (this.kind !== CLOSE_PARENTHESIS)
        this.fail("invalid-call", `Expected "," or ")" after an argument of ${name}, found ${this.shown}.`);
    }
    const end = this.end;
    this.newlines = newlines;
    this.advance();
    return { start, end, kind: "call", name, args: fitted(args), expand };
  }

  private tuple(): Expression {
    const start = this.start;
    const newlines = this.newlines;
    this.newlines = false;
    this.advance();
    const result = this.isWord("for") ? this.forExpression(start, CLOSE_BRACKET) : this.tupleItems(start);
    this.newlines = newlines;
    this.advance();
    return result;
  }

  private tupleItems(start: number): Tuple {
    const items: Expression[] = [];
    while (this.kind !== CLOSE_BRACKET) {
      items.push(this.expression());
      if (this.kind === COMMA) this.advance();
      else if (this.kind !== CLOSE_BRACKET)
        this.fail("invalid-list", `Expected "," or "]" after an item of the list, found ${this.shown}.`);
    }
    return { start, end: this.end, kind: "tuple", items: fitted(items) };
  }

  private object(): Expression {
    const start = this.start;
    const newlines = this.newlines;
    // Line breaks before the first item mean nothing, and before "for" they must not.
    this.newlines = false;
    this.advance();
    let result: Expression;
    if (this.isWord("for")) result = this.forExpression(start, CLOSE_BRACE);
    else {
      this.newlines = true;
      const items: ObjectItem[] = [];
      while (this.kind !== CLOSE_BRACE) {
        if (this.kind === NEWLINE) this.advance();
        else items.push(this.objectItem());
      }
      result = { start, end: this.end, kind: "object", items: fitted(items) };
    }
    this.newlines = newlines;
    this.advance();
    return result;
  }

  private objectItem(): ObjectItem {
    const key = this.expression();
    if (this.kind !== EQUALS && this.kind !== COLON) {
      this.fail(
        "invalid-object",
        `Expected "=" or ":" after a key of the map, found ${this.shown}. Write "key = value"; put a key with dots in quotes.`,
      );
    }
    const separator = this.kind === EQUALS ? "=" : ":";
    this.advance();
    const value = this.expression();
    if (this.kind === COMMA || this.kind === NEWLINE) this.advance();
    else if (this.kind !== CLOSE_BRACE)
      this.fail("invalid-object", `Expected a line break, "," or "}" after a value of the map, found ${this.shown}.`);
    return { start: key.start, end: value.end, key, separator, value };
  }

  /** The current token is `for`. Leaves the closing bracket current. */
  private forExpression(start: number, close: number): Expression {
    this.advance();
    const names = this.forNames();
    const collection = this.expression();
    if (this.kind !== COLON) this.failFor(`Expected ":" after the collection of "for", found ${this.shown}.`);
    const first = this.next();
    const second = this.kind === ARROW ? this.next() : null;
    const grouped = this.kind === ELLIPSIS;
    if (grouped) this.advance();
    const condition = this.isWord("if") ? this.next() : null;
    const result = close === CLOSE_BRACE ? "object" : "tuple";
    if (this.kind !== close) this.failFor(`Expected "${result === "object" ? "}" : "]"}" at the end of "for", found ${this.shown}.`);
    this.checkFor(result, second !== null, grouped);
    const [key, value] = second === null ? [null, first] : [first, second];
    return { start, end: this.end, kind: "for", result, ...names, collection, key, value, grouped, condition };
  }

  private checkFor(result: "object" | "tuple", keyed: boolean, grouped: boolean): void {
    if (result === "object" && !keyed) this.failFor('A "for" in braces needs a key and "=>".');
    if (result === "tuple" && (keyed || grouped)) this.failFor('A "for" in brackets has no key and no "...".');
  }

  /** The expression after the current token. */
  private next(): Expression {
    this.advance();
    return this.expression();
  }
}

/** An array that grew by pushing holds room for 17 items or more, for as long as the tree lives. */
function fitted<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NOTHING : items.slice();
}
