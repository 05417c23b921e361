/** Bounds that no sensible configuration meets; past them a value is unknown and a problem says so. */
export const MAX_ELEMENTS = 100_000;
/** Values at all depths of one value. */
export const MAX_SIZE = 1_000_000;
export const MAX_TEXT = 4_000_000;
/** Elements that `for` and splats visit for one expression, references included. */
export const MAX_STEPS = 250_000;
/** Nested expressions, references to locals and variables included. */
export const MAX_DEPTH = 700;
