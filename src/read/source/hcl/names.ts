const SLOTS = 4_096;
/** V8 copies shorter slices; a longer one would keep the whole text it was cut from in memory. */
const COPIED = 12;
const LONGEST = 40;

const known: (string | undefined)[] = Array.from({ length: SLOTS });

/**
 * Cuts a name out of a text, as the same string that was cut before where it was. Configurations repeat a few hundred names a hundred
 * thousand times; without this, half of the tree would be copies of them.
 */
export function nameAt(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return text.slice(start, end);
  let hash = length;
  for (let position = start; position < end; position++) hash = (Math.imul(hash, 31) + text.charCodeAt(position)) | 0;
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const found = known[slot];
  if (found?.length === length && text.startsWith(found, start)) return found;
  const cut = text.slice(start, end);
  const name = length <= COPIED ? cut : ` ${cut}`.slice(1);
  known[slot] = name;
  return name;
}

/** Cuts a value out of a text; short ones are shared as names are, long ones are mostly unique. */
export function valueAt(text: string, start: number, end: number): string {
  return end - start <= COPIED ? nameAt(text, start, end) : text.slice(start, end);
}
