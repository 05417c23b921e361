/** Kinds of tokens. Plain numbers, because the parser compares nothing else as often; of type number, so that a call that moves on is seen to change `kind`. */
export const END: number = 0;
export const NEWLINE: number = 1;
export const IDENTIFIER: number = 2;
export const NUMBER: number = 3;
export const QUOTE: number = 4;
export const HEREDOC: number = 5;
export const OPEN_BRACE: number = 6;
export const CLOSE_BRACE: number = 7;
export const OPEN_BRACKET: number = 8;
export const CLOSE_BRACKET: number = 9;
export const OPEN_PARENTHESIS: number = 10;
export const CLOSE_PARENTHESIS: number = 11;
export const COMMA: number = 12;
export const DOT: number = 13;
export const ELLIPSIS: number = 14;
export const COLON: number = 15;
export const DOUBLE_COLON: number = 16;
export const QUESTION: number = 17;
export const EQUALS: number = 18;
export const ARROW: number = 19;
export const BANG: number = 20;
export const OR: number = 21;
export const AND: number = 22;
export const EQUAL: number = 23;
export const NOT_EQUAL: number = 24;
export const LESS: number = 25;
export const GREATER: number = 26;
export const LESS_OR_EQUAL: number = 27;
export const GREATER_OR_EQUAL: number = 28;
export const PLUS: number = 29;
export const MINUS: number = 30;
export const STAR: number = 31;
export const SLASH: number = 32;
export const PERCENT: number = 33;
/** `~}`, which only ends a template sequence. */
export const STRIP_CLOSE: number = 34;
export const INVALID: number = 35;

/** What an ASCII character starts; `INVALID` where a second look is needed or nothing starts. */
export const KIND_BY_CHARACTER = new Uint8Array(128).fill(INVALID);
/** 1 for an ASCII letter, digit, `_` or `-`: what continues an identifier. */
export const CONTINUES_IDENTIFIER = new Uint8Array(128);

for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(character)) KIND_BY_CHARACTER[code] = IDENTIFIER;
  if (/[0-9]/.test(character)) KIND_BY_CHARACTER[code] = NUMBER;
  if (/[A-Za-z0-9_-]/.test(character)) CONTINUES_IDENTIFIER[code] = 1;
}

/** Characters that are a token whatever follows. */
const ALONE: Readonly<Record<string, number>> = {
  '"': QUOTE,
  "{": OPEN_BRACE,
  "}": CLOSE_BRACE,
  "[": OPEN_BRACKET,
  "]": CLOSE_BRACKET,
  "(": OPEN_PARENTHESIS,
  ")": CLOSE_PARENTHESIS,
  ",": COMMA,
  "?": QUESTION,
  "+": PLUS,
  "-": MINUS,
  "*": STAR,
  "/": SLASH,
  "%": PERCENT,
  "\n": NEWLINE,
};
for (const [character, kind] of Object.entries(ALONE)) KIND_BY_CHARACTER[character.charCodeAt(0)] = kind;

/** Characters that are a token unless a longer one starts there, which the next character tells. */
for (const [character, kind] of Object.entries({ "=": EQUALS, ".": DOT, ":": COLON, "!": BANG, "<": LESS, ">": GREATER }))
  KIND_BY_CHARACTER[character.charCodeAt(0)] = kind;
/** 1 for those kinds. */
export const MAY_BE_LONGER = new Uint8Array(INVALID + 1);
for (const kind of [EQUALS, DOT, COLON, BANG, LESS, GREATER]) MAY_BE_LONGER[kind] = 1;
/** 1 for the second characters of longer tokens. */
export const LENGTHENS = new Uint8Array(128);
for (const character of "=>.:<") LENGTHENS[character.charCodeAt(0)] = 1;

/** Tokens that share a first character, the longest first. */
export const BY_FIRST_CHARACTER: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  "=": [
    ["==", EQUAL],
    ["=>", ARROW],
    ["=", EQUALS],
  ],
  "!": [
    ["!=", NOT_EQUAL],
    ["!", BANG],
  ],
  "<": [
    ["<=", LESS_OR_EQUAL],
    ["<", LESS],
  ],
  ">": [
    [">=", GREATER_OR_EQUAL],
    [">", GREATER],
  ],
  "&": [["&&", AND]],
  "|": [["||", OR]],
  ".": [
    ["...", ELLIPSIS],
    [".", DOT],
  ],
  ":": [
    ["::", DOUBLE_COLON],
    [":", COLON],
  ],
  "~": [["~}", STRIP_CLOSE]],
  "\r": [["\r\n", NEWLINE]],
};

/** How strongly a binary operator binds; 0 for every other token. */
export const PRECEDENCE = new Uint8Array(INVALID + 1);
for (const [level, kinds] of [
  [OR],
  [AND],
  [EQUAL, NOT_EQUAL],
  [LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL],
  [PLUS, MINUS],
  [STAR, SLASH, PERCENT],
].entries()) {
  for (const kind of kinds) PRECEDENCE[kind] = level + 1;
}
