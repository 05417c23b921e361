import { describe, expect, it } from "vitest";
import { decimal, Money } from "../../../src/model/money.js";

describe("decimal", () => {
  it("removes the binary noise of a quantity", () => {
    expect(decimal(0.1 + 0.2).toFixed()).toBe("0.3");
  });

  it("keeps every digit of text", () => {
    expect(decimal("0.00000000012345678901234567890123").toFixed()).toBe("0.00000000012345678901234567890123");
  });
});

describe("Money", () => {
  it("adds amounts of one currency", () => {
    expect(Money.of("0.1", "USD").plus(Money.of("0.2", "USD")).amount.toFixed()).toBe("0.3");
  });

  it("refuses to add two currencies", () => {
    expect(() => Money.of("1", "USD").plus(Money.of("1", "EUR"))).toThrow(/cannot combine/);
  });
});
