/** Terminal styles; the plain ones leave text as it is. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

export const PLAIN: Styles = { bold: same, dim: same, red: same, green: same, yellow: same };

function same(text: string): string {
  return text;
}
