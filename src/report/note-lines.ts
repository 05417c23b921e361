import type { Estimate } from "../model/estimate.js";
import { gapsOf, type GapNote } from "./gaps.js";
import { cautionsOf, isMissingPrice, notesOf, type Note } from "./notes.js";
import type { Styles } from "./styles.js";

/** What is not in the total, what is in it with a caution, and what was missing or assumed, for a terminal. */
export function noteLines(estimate: Estimate, styles: Styles): string[] {
  return [...sections(notesOf(estimate), cautionsOf(estimate), styles), ...gapLines(gapsOf(estimate.diagnostics), styles)];
}

/** What was missing from the input and what was assumed in its place. */
export function gapLines(gaps: readonly GapNote[], styles: Styles): string[] {
  return section("Missing or assumed", gaps, styles);
}

/** The same of prices only, for a report that is about something else. */
export function priceNoteLines(estimate: Estimate, styles: Styles): string[] {
  return sections(notesOf(estimate).filter(isMissingPrice), cautionsOf(estimate), styles);
}

function sections(notes: readonly Note[], cautions: readonly Note[], styles: Styles): string[] {
  return [...section("Not in the total", notes, styles), ...section("In the total, to be looked at", cautions, styles)];
}

type Listed = Pick<Note, "title" | "remedy" | "items">;

function section(title: string, notes: readonly Listed[], styles: Styles): string[] {
  return notes.length === 0 ? [] : ["", styles.bold(title), ...notes.map((note) => noteText(note, styles))];
}

const SHOWN_ITEMS = 5;

function noteText(note: Listed, styles: Styles): string {
  const items = note.items.slice(0, SHOWN_ITEMS).map((item) => `    ${item}`);
  if (note.items.length > SHOWN_ITEMS) items.push(`    and ${note.items.length - SHOWN_ITEMS} more`);
  return [`  ${note.title}. ${styles.dim(note.remedy)}`, ...items.map((item) => styles.dim(item))].join("\n");
}
