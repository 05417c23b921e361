import type { OwnPrices } from "../model/own-prices.js";
import type { ProjectPricing } from "../model/project-list.js";
import type { LocatedProjectFile } from "./find-project-file.js";
import type { ProjectFile } from "./project-file.js";
import { located } from "./project-paths.js";
import { usageSettings, type GivenUsage } from "./usage-settings.js";

/** What flags and inputs say of pricing; it goes before the project file. */
export interface GivenPricing {
  readonly currency?: string | undefined;
  /** A file with dated rates. */
  readonly exchangeRates?: string | undefined;
  readonly nonProduction?: boolean | undefined;
  readonly usage?: GivenUsage | undefined;
  readonly priceFile?: string | undefined;
  readonly fallbackRegion?: string | undefined;
  /** Months; null turns the warning off. */
  readonly maxPriceAge?: number | null | undefined;
}

/** What of pricing needs no file beside the project file. */
export interface MergedPricing extends ProjectPricing {
  readonly currency: string;
  readonly fallbackRegion: string | null;
  /** Absent where nobody said, so that the standard holds. */
  readonly maxPriceAge?: number | null;
}

export interface PricingSettings extends MergedPricing {
  /** A file, as seen from the working directory. */
  readonly exchangeRates: string | null;
  readonly ownPrices: OwnPrices | null;
}

/** What is given, else what the project file says, else the standard. The one place where they meet. */
export function mergePricing(given: GivenPricing, file: ProjectFile | null): MergedPricing {
  const { usage, prices } = file ?? { usage: {}, prices: {} };
  const maxPriceAge = given.maxPriceAge === undefined ? prices.maxAge : given.maxPriceAge;
  return {
    currency: given.currency ?? prices.currency ?? "USD",
    nonProduction: given.nonProduction ?? prices.nonProduction ?? false,
    ...usageSettings(given.usage ?? {}, usage),
    fallbackRegion: given.fallbackRegion ?? prices.fallbackRegion ?? null,
    ...(maxPriceAge === undefined ? {} : { maxPriceAge }),
  };
}

/**
 * The same with the files that are named; those of the project file stand beside it.
 *
 * @throws InputError when the price file is missing or is not as described.
 */
export async function pricingSettings(given: GivenPricing, found: LocatedProjectFile | null): Promise<PricingSettings> {
  const prices = found?.file.prices ?? {};
  const beside = (path: string | undefined): string | undefined => (path === undefined || !found ? path : located(found.path, path));
  const priceFile = given.priceFile ?? beside(prices.file);
  return {
    ...mergePricing(given, found?.file ?? null),
    exchangeRates: given.exchangeRates ?? beside(prices.exchangeRates) ?? null,
    ownPrices: priceFile === undefined ? null : await ownPrices(priceFile),
  };
}

async function ownPrices(file: string): Promise<OwnPrices> {
  const { loadPriceFile } = await import("./price-file.js");
  return loadPriceFile(file);
}
