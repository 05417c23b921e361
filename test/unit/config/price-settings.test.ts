import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";

import { priceSettings } from "../../../src/config/price-settings.js";
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

describe("priceSettings", () => {
  it("are the standard where nobody says anything", async () => {
    expect(await priceSettings({})).toEqual({ fallbackRegion: null, ownPrices: null });
  });

  it("come from the project file, whose price file stands beside it", async () => {
    const config = projectFile("prices: { file: prices.yml, fallbackRegion: nearest, maxAge: 6 }\n");

    const settings = await priceSettings({ config });

    expect(settings).toMatchObject({ fallbackRegion: "nearest", maxPriceAge: 6, ownPrices: { name: "Of the project" } });
  });

  it("come from the flags first", async () => {
    const config = projectFile("prices: { file: prices.yml, fallbackRegion: nearest, maxAge: 6 }\n");

    const settings = await priceSettings({
      config,
      priceFile: join(work, "given.yml"),
      fallbackRegion: "eu-west-1",
      maxPriceAge: null,
    });

    expect(settings).toMatchObject({ fallbackRegion: "eu-west-1", maxPriceAge: null, ownPrices: { name: "given.yml", currency: "EUR" } });
  });

  it("name a price file that is not there", async () => {
    await expect(priceSettings({ priceFile: join(work, "none.yml") })).rejects.toThrow(/no price file at .*none\.yml/);
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
