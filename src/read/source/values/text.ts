const ASCII = /^[\0-\x7f]*$/;

/** Terraform keeps all text in Unicode's composed form. */
export function normalText(text: string): string {
  return ASCII.test(text) ? text : text.normalize("NFC");
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with halves of surrogate pairs, which are no characters, replaced. */
export function wellFormed(text: string): string {
  return text.replace(HALF_PAIR, "\ufffd");
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a person counts them. */
export function graphemes(text: string): readonly string[] {
  if (ASCII.test(text) && !text.includes("\r")) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
