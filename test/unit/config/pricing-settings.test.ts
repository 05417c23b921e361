import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";

import { findProjectFile } from "../../../src/config/find-project-file.js";
import { pricingSettings } from "../../../src/config/pricing-settings.js";
import { parseProjectFile } from "../../../src/config/project-file.js";

let work: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "terratrim-settings-"));
  mkdirSync(join(work, "costs"));
  writeFileSync(join(work, "costs/prices.yml"), "version: 1\nname: Of the project\ncurrency: USD\n");
  writeFileSync(join(work, "given.yml"), "version: 1\ncurrency: EUR\n");
  return () => rmSync(work, { recursive: true });
});

function projectFile(text: string): string {
  const file = join(work, "costs/terratrim.yml");
  writeFileSync(file, text);
  return file;
}

describe("pricingSettings", () => {
  it("are the standard where nobody says anything", async () => {
    const settings = await pricingSettings({}, null);

    expect(settings).toMatchObject({ currency: "USD", exchangeRates: null, nonProduction: false, fallbackRegion: null, ownPrices: null });
    expect(settings).toMatchObject({ usageDefaults: null, freeTier: false, runningHours: { perMonth: 730 } });
    expect(settings).not.toHaveProperty("maxPriceAge");
  });

  it("come from the project file, whose files stand beside it", async () => {
    const config = projectFile(
      "prices: { file: prices.yml, fallbackRegion: nearest, maxAge: 6, currency: eur, exchangeRates: rates.csv, nonProduction: true }\nusage: { defaults: small, freeTier: true, hoursPerMonth: 744 }\n",
    );

    const settings = await pricingSettings({}, await findProjectFile(config));

    expect(settings).toMatchObject({
      fallbackRegion: "nearest",
      maxPriceAge: 6,
      ownPrices: { name: "Of the project" },
      nonProduction: true,
    });
    expect(settings).toMatchObject({ currency: "EUR", exchangeRates: join(work, "costs/rates.csv") });
    expect(settings).toMatchObject({ usageDefaults: "small", freeTier: true, runningHours: { perMonth: 744 } });
  });

  it("come from the flags first, key by key", async () => {
    const config = projectFile(
      "prices: { file: prices.yml, fallbackRegion: nearest, maxAge: 6 }\nusage: { defaults: small, freeTier: true }\n",
    );
    const given = {
      priceFile: join(work, "given.yml"),
      fallbackRegion: "eu-west-1",
      maxPriceAge: null,
      usage: { defaults: "large", hoursPerMonth: 700 },
    } as const;

    const settings = await pricingSettings(given, await findProjectFile(config));

    expect(settings).toMatchObject({ fallbackRegion: "eu-west-1", maxPriceAge: null, ownPrices: { name: "given.yml", currency: "EUR" } });
    expect(settings).toMatchObject({ usageDefaults: "large", freeTier: true, runningHours: { perMonth: 700 } });
  });

  it("name a price file that is not there", async () => {
    await expect(pricingSettings({ priceFile: join(work, "none.yml") }, null)).rejects.toThrow(/no price file at .*none\.yml/);
  });
});

describe("parseProjectFile", () => {
  it.each([
    ["none", null],
    ["0", null],
    ["12", 12],
  ])("reads the age %s", (text, expected) => {
    expect(parseProjectFile("terratrim.yml", `prices: { maxAge: ${text} }`).prices.maxAge).toBe(expected);
  });

  it.each([
    ["prices: { maxage: 3 }", /prices: "maxage" is not a key here/],
    ["prices: { maxAge: soon }", /prices\.maxAge: expected a number of months up to 600, or none/],
    ["prices: { fallbackRegion: 'eu west' }", /prices\.fallbackRegion: expected a region, or nearest/],
    ["polices: {}", /"polices" is not a key here/],
  ])("refuses %j", (text, message) => {
    expect(() => parseProjectFile("terratrim.yml", text)).toThrow(message);
  });
});
