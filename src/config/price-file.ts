import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { z } from "zod";
import { InputError } from "../model/diagnostic.js";
import type { Commitment, OwnPrices, UnitRate } from "../model/own-prices.js";
import { parseYamlInput } from "./yaml-input.js";

/** Decimal text. A number of a JSON request is taken as it prints, and refused where a float may have lost digits. */
const Decimal = z
  .union([z.string(), z.number()], { error: "expected a decimal number" })
  .transform(String)
  .refine((text) => /^\d{1,15}(?:\.\d{1,18})?$/.test(text), "expected a decimal number, such as 12.5, that is not negative");
const Percent = Decimal.refine((text) => !(Number(text) > 100), "expected a percentage from 0 to 100");
const Flag = z
  .union([z.boolean(), z.enum(["true", "false"])], { error: "expected true or false" })
  .transform((flag) => String(flag) === "true");

/** Equal to it, or to one of several; `*` stands for any characters. */
const Pattern = z.string().min(1).max(200);
const Patterns = z.union([Pattern, z.array(Pattern).min(1).max(200)], { error: "expected a text, or a list of texts" });

const Selector = z.strictObject({
  vendor: z.enum(["aws", "azure", "gcp"]).optional(),
  service: Patterns.optional(),
  family: Patterns.optional(),
  region: Patterns.optional(),
  sku: Patterns.optional(),
  attributes: z.record(z.string(), Patterns).optional(),
});

const entry = { name: z.string().min(1).max(100), for: Selector.default({}) };
const rate = { discount: Percent.optional(), price: Decimal.optional() };

const ONE_RATE = "expected either discount (percent of the list price) or price (of one unit)";
function hasOneRate({ discount, price }: { discount?: string | undefined; price?: string | undefined }): boolean {
  return (discount === undefined) !== (price === undefined);
}

const Rate = z.strictObject({ ...entry, ...rate, nonProduction: Flag.default(false) }).refine(hasOneRate, ONE_RATE);

const CoveredBy = z
  .strictObject({ ...entry, ...rate, coverage: Percent.optional(), quantity: Decimal.optional(), spendPerHour: Decimal.optional() })
  .refine(hasOneRate, ONE_RATE)
  .refine(
    ({ coverage, quantity, spendPerHour }) => [coverage, quantity, spendPerHour].filter((each) => each !== undefined).length === 1,
    "expected one of coverage (percent), quantity (units owned) and spendPerHour (amount committed)",
  );

const Spot = z.strictObject({ ...entry, ...rate, share: Percent }).refine(hasOneRate, ONE_RATE);

/** A file of own prices, and the body of a price book in the service. A misspelt key is an error. */
export const PriceFile = z.strictObject({
  version: z.union([z.literal(1), z.literal("1")], { error: "expected 1" }).transform(() => 1 as const),
  name: z.string().min(1).max(100).optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, "expected a code of three capital letters, such as USD"),
  rates: z.array(Rate).max(1_000).default([]),
  commitments: z.array(CoveredBy).max(1_000).default([]),
  spot: z.array(Spot).max(1_000).default([]),
  markups: z
    .array(z.strictObject({ ...entry, percent: Decimal }))
    .max(1_000)
    .default([]),
});
export type PriceFile = z.output<typeof PriceFile>;

const DOCS = "docs/own-prices.md";

/**
 * Reads a file of own prices.
 *
 * @throws InputError that names the file, the line, the key and the remedy.
 */
export async function loadPriceFile(file: string): Promise<OwnPrices> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new InputError(
      "price-file-not-found",
      `There is no price file at ${file}`,
      "Correct --price-file, or prices.file in terratrim.yml.",
      undefined,
      {
        cause,
      },
    );
  });
  return ownPricesOf(parsePriceFile(file, text), basename(file));
}

export function parsePriceFile(file: string, text: string): PriceFile {
  return parseYamlInput(PriceFile, file, text, { code: "price-file", docs: DOCS, asText: true });
}

/** The prices of a file or a request; `origin` names them where they do not name themselves. */
export function ownPricesOf({ name, currency, rates, commitments, spot, markups }: PriceFile, origin: string): OwnPrices {
  return {
    name: name ?? origin,
    currency,
    rates: rates.map((each) => ({ name: each.name, for: each.for, rate: rateOf(each), nonProduction: each.nonProduction })),
    commitments: [
      ...commitments.map((each) => ({ name: each.name, for: each.for, rate: rateOf(each), covers: coverOf(each) })),
      ...spot.map((each) => ({
        name: each.name,
        for: each.for,
        rate: rateOf(each),
        covers: { kind: "share", percent: each.share } as const,
      })),
    ],
    markups,
  };
}

function rateOf({ discount, price }: { discount?: string | undefined; price?: string | undefined }): UnitRate {
  return price === undefined ? { discount: discount ?? "0" } : { price };
}

function coverOf({ coverage, quantity, spendPerHour }: z.output<typeof CoveredBy>): Commitment["covers"] {
  if (quantity !== undefined) return { kind: "quantity", quantity };
  if (spendPerHour !== undefined) return { kind: "spend", perHour: spendPerHour };
  return { kind: "share", percent: coverage ?? "0" };
}
