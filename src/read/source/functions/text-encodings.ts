/** The labels that Encoding Standard decoders read as windows-1252, where IANA means Latin 1 or ASCII. */
const LATIN = new Map([
  ["iso-8859-1", 0xff],
  ["iso_8859-1", 0xff],
  ["latin1", 0xff],
  ["l1", 0xff],
  ["us-ascii", 0x7f],
  ["ascii", 0x7f],
]);

export function decoderOf(encoding: string): ((bytes: Uint8Array) => string | null) | null {
  const label = encoding.toLowerCase();
  if (LATIN.has(label)) return (bytes) => Buffer.from(bytes).toString("latin1");
  if (label === "utf-16") return (bytes) => decodeWith(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-16be", bytes);
  return known(label) ? (bytes) => decodeWith(label, bytes) : null;
}

function known(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    // There is no other way to ask which labels are known.
    return false;
  }
}

function decodeWith(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // The bytes are no text in that encoding.
    return null;
  }
}

/** Null where the encoding is not known; the encoder gives null for text that it cannot hold. */
export function encoderOf(encoding: string): ((text: string) => Uint8Array | null) | null {
  const label = encoding.toLowerCase();
  const last = LATIN.get(label);
  if (last !== undefined)
    return (text) => (Array.from(text).every((character) => (character.codePointAt(0) ?? 0) <= last) ? Buffer.from(text, "latin1") : null);
  switch (label) {
    case "utf-8":
    case "utf8":
      return (text) => Buffer.from(text, "utf8");
    case "utf-16le":
      return (text) => Buffer.from(text, "utf16le");
    case "utf-16be":
      return (text) => Buffer.from(text, "utf16le").swap16();
    case "utf-16":
      return (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    default:
      return known(label) ? (text) => encodeByTable(label, text) : null;
  }
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function encodeByTable(label: string, text: string): Uint8Array | null {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  const bytes: number[] = [];
  for (const character of text) {
    const encoded = table.get(character);
    if (encoded === undefined) return null;
    bytes.push(...encoded);
  }
  return Uint8Array.from(bytes);
}

/** Every character of one or two bytes; the platform only decodes, so the table is what it decodes, turned round. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  function add(bytes: readonly number[]): void {
    const decoded = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(decoded).length === 1 && decoded !== "\ufffd" && !table.has(decoded)) table.set(decoded, bytes);
  }
  for (let first = 0; first < 0x100; first += 1) add([first]);
  if (table.size > 0xe0) return table;
  for (let first = 0x80; first < 0x100; first += 1) for (let second = 0x30; second < 0x100; second += 1) add([first, second]);
  return table;
}
