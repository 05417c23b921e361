import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { OwnPrices } from "../model/own-prices.js";
import { DEFAULT_PROJECT_FILE } from "./project-file-name.js";

/** What flags and inputs say; they go before the project file. */
export interface GivenPriceSettings {
  readonly config?: string | undefined;
  readonly priceFile?: string | undefined;
  readonly fallbackRegion?: string | undefined;
  /** Months; null turns the warning off. */
  readonly maxPriceAge?: number | null | undefined;
}

export interface PriceSettings {
  readonly fallbackRegion: string | null;
  /** Absent where nobody said, so that the standard holds. */
  readonly maxPriceAge?: number | null;
  readonly ownPrices: OwnPrices | null;
}

/**
 * How to price: what is given, else what the project file says under `prices`. A run without either loads no schema.
 *
 * @throws InputError when a file is missing or is not as described.
 */
export async function priceSettings({ config, priceFile, ...given }: GivenPriceSettings): Promise<PriceSettings> {
  const project = config ?? (existsSync(DEFAULT_PROJECT_FILE) ? DEFAULT_PROJECT_FILE : null);
  const settings = project === null ? {} : await settingsOf(project);
  const file = priceFile ?? (settings.file === undefined ? undefined : resolve(dirname(project ?? ""), settings.file));
  const maxPriceAge = given.maxPriceAge === undefined ? settings.maxAge : given.maxPriceAge;
  return {
    fallbackRegion: given.fallbackRegion ?? settings.fallbackRegion ?? null,
    ...(maxPriceAge === undefined ? {} : { maxPriceAge }),
    ownPrices: file === undefined ? null : await ownPrices(file),
  };
}

async function settingsOf(file: string): Promise<{
  readonly file?: string | undefined;
  readonly fallbackRegion?: string | undefined;
  readonly maxAge?: number | null | undefined;
}> {
  const { loadProjectFile } = await import("./project-file.js");
  return (await loadProjectFile(file)).prices;
}

async function ownPrices(file: string): Promise<OwnPrices> {
  const { loadPriceFile } = await import("./price-file.js");
  return loadPriceFile(file);
}
