import { InputError } from "../model/diagnostic.js";

const OURS = new Set(["DatabaseError", "PriceListError", "NothingListed"]);

/** What the database, or a vendor's list, says about itself is for the user to put right, not a defect. */
export function withRemedy(error: unknown): unknown {
  if (error instanceof InputError || !(error instanceof Error)) return error;
  if (isUnreachable(error))
    return new InputError(
      "database-unreachable",
      `The database does not answer: ${error.message}`,
      "Check DATABASE_URL, and that PostgreSQL runs there.",
      undefined,
      { cause: error },
    );
  if (!OURS.has(error.name)) return error;
  const code = "code" in error ? String(error.code) : "list-empty";
  const remedy = "remedy" in error && error.remedy !== "" ? String(error.remedy) : "The prices in force stay as they are.";
  return new InputError(code, error.message, remedy, undefined, { cause: error });
}

function isUnreachable(error: Error): boolean {
  return "code" in error && ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "28P01", "3D000"].includes(String(error.code));
}
