import type { Diagnostic } from "../model/diagnostic.js";

/** Collects the places of a document that could not be read, and reports them as one diagnostic. */
export class UnreadablePlaces {
  private readonly pointers: string[] = [];

  add(pointer: string): void {
    this.pointers.push(pointer);
  }

  report(diagnostics: Diagnostic[]): void {
    if (this.pointers.length === 0) return;
    const shown = this.pointers.slice(0, 5).join(", ");
    const more = this.pointers.length > 5 ? ` and ${this.pointers.length - 5} more` : "";
    diagnostics.push({
      severity: "warning",
      code: "entry-unreadable",
      summary: "Some entries do not describe a resource",
      detail: `Left out, and not part of any total: ${shown}${more}. Terraform does not write entries like these; create the document again with \`terraform show -json\`.`,
    });
  }
}
