import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/read/bytes.js";

const TEXT = '{"name":"größe 😀"}\n';
const little = Buffer.from(TEXT, "utf16le");
const big = Buffer.from(TEXT, "utf16le").swap16();

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16LE with a byte order mark", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ["UTF-16LE without one", little],
    ["UTF-16BE with a byte order mark", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ["UTF-16BE without one", big],
    ["UTF-16LE with an ASCII newline appended", Buffer.concat([little, Buffer.from("\n")])],
    ["UTF-16LE with zeros at the end", Buffer.concat([little, Buffer.from([0, 0])])],
  ])("decodes %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });
});
