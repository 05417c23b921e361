import Big from "big.js";

// Hourly figures are monthly ones divided by 730; 30 places keep every figure that a report prints exact.
Big.DP = 30;
Big.NE = -40;
Big.PE = 40;

export type Decimal = Big;

/** AWS, Azure and Google quote months of 730 hours (365 * 24 / 12). */
export const HOURS_PER_MONTH = 730;

/** A decimal from text or from a quantity. A quantity is cut to 15 significant digits first, which removes binary noise such as 0.30000000000000004. */
export function decimal(value: string | number | Decimal): Decimal {
  if (typeof value !== "number") return new Big(value);
  return new Big(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
}

export const ZERO: Decimal = new Big(0);

/** An amount in one currency. Amounts of two currencies cannot be added. */
export class Money {
  constructor(
    readonly amount: Decimal,
    readonly currency: string,
  ) {}

  static of(amount: string | number | Decimal, currency: string): Money {
    return new Money(decimal(amount), currency);
  }

  plus(other: Money): Money {
    return new Money(this.amount.plus(this.same(other)), this.currency);
  }

  minus(other: Money): Money {
    return new Money(this.amount.minus(this.same(other)), this.currency);
  }

  private same(other: Money): Decimal {
    if (other.currency !== this.currency) throw new TypeError(`cannot combine ${this.currency} with ${other.currency}`);
    return other.amount;
  }
}
