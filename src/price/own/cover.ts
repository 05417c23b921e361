import { decimal, HOURS_PER_MONTH, ZERO, type Decimal } from "../../model/money.js";
import type { Commitment } from "../../model/own-prices.js";

/** A price to which commitments may apply: it is bought on demand. */
export interface Coverable {
  /** Base units a month of the whole estimate; null where the quantity is not known. */
  readonly quantity: Decimal | null;
  /** Billed by the hour, as far as anybody knows. */
  readonly isHourly: boolean;
  fits(commitment: Commitment): boolean;
  /** One base unit at the commitment's rate; null where it cannot be told. */
  rateOf(commitment: Commitment): Decimal | null;
}

/** A commitment on a price: the share of the quantity, from 0 to 1, at a rate. */
export interface Cover {
  readonly commitment: Commitment;
  readonly share: Decimal;
  readonly rate: Decimal;
}

/** What is left of a commitment: it is paid for all the same. */
export interface UnusedCommitment {
  readonly name: string;
  readonly kind: "quantity" | "spend";
  /** Units of hours, or money in the estimate's currency. */
  readonly bought: Decimal;
  readonly unused: Decimal;
}

const ONE = decimal(1);

/**
 * Spreads commitments over the prices of an estimate, in their order, each over what the ones before have left. What is owned covers every
 * price that fits by the same share, so that the total does not depend on the order of the resources.
 */
export function cover(
  prices: readonly Coverable[],
  commitments: readonly Commitment[],
  currencyRate: Decimal | null,
): { readonly covers: readonly (readonly Cover[])[]; readonly unused: readonly UnusedCommitment[] } {
  const covers = prices.map((): Cover[] => []);
  const left = prices.map(() => ONE);
  const unused: UnusedCommitment[] = [];
  for (const commitment of commitments) {
    const fitting = prices.flatMap((price, index) => {
      const rate = price.fits(commitment) ? price.rateOf(commitment) : null;
      const rest = left[index] ?? ZERO;
      return rate === null || rest.eq(0) ? [] : [{ price, index, rate, rest }];
    });
    const { shareOf, idle } = spread(commitment, fitting, currencyRate);
    for (const each of fitting) {
      const share = shareOf(each);
      if (share.lte(0)) continue;
      covers[each.index]?.push({ commitment, share, rate: each.rate });
      left[each.index] = each.rest.minus(share);
    }
    if (idle) unused.push(idle);
  }
  return { covers, unused };
}

interface Fitting {
  readonly price: Coverable;
  readonly rate: Decimal;
  /** The share that no commitment covers yet. */
  readonly rest: Decimal;
}

interface Spread {
  readonly shareOf: (fitting: Fitting) => Decimal;
  readonly idle: UnusedCommitment | null;
}

function spread({ name, covers }: Commitment, fitting: readonly Fitting[], currencyRate: Decimal | null): Spread {
  if (covers.kind === "share") {
    const share = decimal(covers.percent).div(100);
    return { shareOf: ({ rest }) => (share.gt(rest) ? rest : share), idle: null };
  }
  if (covers.kind === "spend" && currencyRate === null) return { shareOf: () => ZERO, idle: null };
  const perHour = covers.kind === "quantity" ? decimal(covers.quantity) : decimal(covers.perHour).times(currencyRate ?? 1);
  const bought = perHour.times(HOURS_PER_MONTH);
  const sizeOf = ({ price, rate, rest }: Fitting): Decimal => {
    if (price.quantity === null || (covers.kind === "quantity" && !price.isHourly)) return ZERO;
    return price.quantity.times(rest).times(covers.kind === "quantity" ? 1 : rate);
  };
  const wanted = fitting.reduce((sum, each) => sum.plus(sizeOf(each)), ZERO);
  const part = wanted.gt(bought) ? bought.div(wanted) : ONE;
  return {
    shareOf: (each) => (sizeOf(each).eq(0) ? ZERO : each.rest.times(part)),
    idle: bought.gt(wanted) ? { name, kind: covers.kind, bought, unused: bought.minus(wanted) } : null,
  };
}
