import { expect, it } from "vitest";

import { csvRecords } from "../../../../../src/adapters/cloud/prices/csv-records.js";

const TEXT = 'a,"b ""quoted"", and\r\na line end",\r\n,"",x\n\n"last\nline",1';

async function* pieces(size: number): AsyncGenerator<string> {
  for (let at = 0; at < TEXT.length; at += size) yield await Promise.resolve(TEXT.slice(at, at + size));
}

it.each([1, 2, 3, 5, 7, 11, 1_000])("reads quotes, empty fields and line ends from pieces of %i characters", async (size) => {
  const records: string[][] = [];
  for await (const record of csvRecords(pieces(size))) records.push(record);

  expect(records).toEqual([
    ["a", 'b "quoted", and\r\na line end', ""],
    ["", "", "x"],
    ["last\nline", "1"],
  ]);
});
