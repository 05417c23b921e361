/** What an adapter of the database throws: a stable code, what happened, and what to do about it. */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "DatabaseError";
  }
}

/** The SQLSTATE, or the system's code, of whatever a driver threw. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
