import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { readExchangeRates } from "../../../../src/adapters/files/exchange-rates.js";

async function file(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "rates-")), "rates");
  await writeFile(path, text);
  return path;
}

describe("readExchangeRates", () => {
  it("reads dated rates in JSON, as numbers or text", async () => {
    const rates = await readExchangeRates(
      await file('{"base": "USD", "date": "2026-11-20", "source": "treasury", "rates": {"EUR": "0.92", "CNY": 7.1}}'),
    );

    expect(rates).toEqual({ base: "USD", date: "2026-11-20", source: "treasury", rates: { EUR: "0.92", CNY: "7.1" } });
  });

  it("reads the newest day of the European Central Bank's files", async () => {
    const daily = await readExchangeRates(await file("Date, USD, JPY, \n20 November 2026, 1.0850, 163.21, \n"));
    const history = await readExchangeRates(await file("Date,USD,BGN,\n2026-11-20,1.0850,N/A,\n2026-11-19,1.0800,1.9558,\n"));

    expect(daily).toEqual({ base: "EUR", date: "2026-11-20", source: "European Central Bank", rates: { USD: "1.0850", JPY: "163.21" } });
    expect(history.rates).toEqual({ USD: "1.0850" });
  });

  it.each(["", "{", '{"base": "USD"}', '{"base": "USD", "date": "2026-11-20", "rates": {"EUR": "-1"}}', "a,b\n1,2\n"])(
    "refuses %j",
    async (text) => {
      await expect(readExchangeRates(await file(text))).rejects.toThrow("holds no exchange rates");
    },
  );

  it("says when there is no such file", async () => {
    await expect(readExchangeRates("/nowhere/rates.json")).rejects.toThrow("cannot be read");
  });
});
