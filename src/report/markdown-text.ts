/** GitHub refuses comments over 65,536 characters; the rest is for a marker and a footer. */
export const LENGTH_LIMIT = 60_000;

/** Text of the user in a code span: back-quotes and table bars cannot break out. */
export function code(text: string): string {
  const clean = text.replaceAll("|", "\\|").replaceAll(/[\r\n]+/g, " ");
  return clean.includes("`") ? `\`\` ${clean} \`\`` : `\`${clean}\``;
}

/** Text of the user in running text: no markup, no mention. */
export function escape(text: string): string {
  return text
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll(/[<>|*_`[\]\\]/g, (char) => `\\${char}`)
    .replaceAll("@", "@\u200B");
}

export function cap(text: string): string {
  return text.length <= LENGTH_LIMIT ? `${text}\n` : `${text.slice(0, text.lastIndexOf("\n", LENGTH_LIMIT))}\n\n…shortened.\n`;
}
