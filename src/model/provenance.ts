import type { SourceRange } from "./diagnostic.js";
import type { Dependent, Origin } from "./finding.js";
import type { AttributePath } from "./json.js";

/** Where the values of a configuration are written. */
export interface Provenance {
  /** The text that decides the attribute; null where it is not written, or no single text decides it. */
  origin(address: string, path: AttributePath): Origin | null;
  /** The block that declares the resource. */
  block(address: string): SourceRange | null;
  /**
   * Every attribute that changes, or may change, when the text of the range is replaced. An empty path stands for the resource itself:
   * how many instances it has depends on the text.
   */
  dependents(range: SourceRange): readonly Dependent[];
  /** The text of a file that was read; "" for any other. */
  file(name: string): string;
}
