import { readFile } from "node:fs/promises";

import { InputError } from "../../model/diagnostic.js";

/** Dated rates as the pricing stage takes them: how much of each currency one unit of `base` buys. */
export interface RatesFile {
  readonly base: string;
  readonly date: string;
  readonly source: string;
  readonly rates: Readonly<Record<string, string>>;
}

/**
 * Reads exchange rates from a file: JSON (`{"base": "USD", "date": "2026-11-20", "rates": {"EUR": "0.92"}}`), or the European Central Bank's
 * daily or historical file in CSV, whose newest day counts.
 */
export async function readExchangeRates(file: string): Promise<RatesFile> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(
      "rates-missing",
      `The exchange rates ${file} cannot be read`,
      "Give a file of rates in JSON, or the European Central Bank's CSV.",
      undefined,
      { cause },
    );
  });
  const rates = text.trimStart().startsWith("{") ? fromJson(text) : fromCsv(text);
  if (rates === null) throw refused(file);
  return { ...rates, source: rates.source || file };
}

function refused(file: string): InputError {
  return new InputError(
    "rates-invalid",
    `${file} holds no exchange rates`,
    'Rates look like {"base": "USD", "date": "2026-11-20", "rates": {"EUR": "0.92"}}.',
  );
}

const CURRENCY = /^[A-Z]{3}$/;
const AMOUNT = /^\d+(?:\.\d+)?$/;

function fromJson(text: string): RatesFile | null {
  const parsed = parseJson(text);
  if (
    parsed === null ||
    typeof parsed.base !== "string" ||
    typeof parsed.date !== "string" ||
    typeof parsed.rates !== "object" ||
    parsed.rates === null
  )
    return null;
  const rates = Object.entries(parsed.rates).map(([currency, rate]) => [currency, String(rate)] as const);
  if (!CURRENCY.test(parsed.base) || rates.some(([currency, rate]) => !CURRENCY.test(currency) || !AMOUNT.test(rate))) return null;
  return {
    base: parsed.base,
    date: parsed.date,
    source: typeof parsed.source === "string" ? parsed.source : "",
    rates: Object.fromEntries(rates),
  };
}

function parseJson(text: string): { base?: unknown; date?: unknown; source?: unknown; rates?: unknown } | null {
  try {
    return JSON.parse(text) as object; // each member is checked before it is used
  } catch {
    return null;
  }
}

/** The bank's files have a line of currencies and a line a day, newest first; `N/A` where there is no rate. */
function fromCsv(text: string): RatesFile | null {
  const [header = [], newest = []] = text.split(/\r?\n/).map((line) => line.split(",").map((field) => field.trim()));
  const date = dateOf(newest[0] ?? "");
  if (header[0] !== "Date" || date === null) return null;
  const pairs = header
    .map((currency, index) => [currency, newest[index] ?? ""] as const)
    .filter(([currency, rate]) => CURRENCY.test(currency) && AMOUNT.test(rate));
  return pairs.length === 0 ? null : { base: "EUR", date, source: "European Central Bank", rates: Object.fromEntries(pairs) };
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `2026-11-20`, or `20 November 2026` as the daily file has it. */
function dateOf(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [day = "", name = "", year = ""] = text.split(" ");
  const month = MONTHS.indexOf(name) + 1;
  return month === 0 || !/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day)
    ? null
    : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
