import { isAscii } from "node:buffer";

/** Decodes a text file by its byte order mark, or without one by where its zero bytes are: PowerShell writes UTF-16 when it redirects. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  // Most plans are ASCII, which is copied several times as fast as UTF-8 is decoded.
  if (encoding === "utf-8" && isAscii(bytes))
    return withoutEnd(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
  // `echo >>` appends one ASCII newline to a UTF-16 file, which would otherwise be half a character.
  const dangling = encoding !== "utf-8" && bytes.length % 2 === 1;
  return withoutEnd(new TextDecoder(encoding).decode(dangling ? bytes.subarray(0, -1) : bytes));
}

/** Some tools end a file with zero bytes. */
function withoutEnd(text: string): string {
  return text.endsWith("\0") ? text.replace(/\0+$/, "") : text;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== 0) return "utf-16be";
  return "utf-8";
}
