/** A position in a list, opaque to callers. */
export function encodeCursor(position: string | null): string | null {
  return position === null ? null : Buffer.from(position, "utf8").toString("base64url");
}

export function decodeCursor(cursor: string | undefined): string | null {
  return cursor === undefined ? null : Buffer.from(cursor, "base64url").toString("utf8");
}
