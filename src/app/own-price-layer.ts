import type { Bill } from "../model/component.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { OwnPrices } from "../model/own-prices.js";
import type { PriceAnswer } from "../model/price.js";
import { missingRate, type ExchangeRates } from "../price/currency.js";
import type { QueryBatch } from "../price/query-batch.js";
import { billedQuantities } from "../price/own/billed-quantities.js";
import type { UnusedCommitment } from "../price/own/cover.js";
import { OwnPriceLayer } from "../price/own/lay-own-prices.js";

interface Options {
  readonly currency: string;
  readonly rates?: ExchangeRates | null;
  readonly nonProduction: boolean;
  readonly ownPrices?: OwnPrices | null;
}

interface Laid {
  readonly answers: readonly PriceAnswer[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives each estimate of a batch its answers; those of a file without owned commitments are the same for all. */
export function ownPriceLayer(
  batch: QueryBatch,
  answers: readonly PriceAnswer[],
  { currency, rates = null, nonProduction, ownPrices = null }: Options,
): (bills: readonly Bill[]) => Laid {
  if (ownPrices === null) return () => ({ answers, diagnostics: [] });
  const layer = new OwnPriceLayer(batch.queries, answers, ownPrices, { currency, rates, nonProduction });
  const isOwned = ownPrices.commitments.some(({ covers }) => covers.kind !== "share");
  const idle = idleEntries(layer.idleEntries(), ownPrices.name);
  const lay = (bills: readonly Bill[]): Laid => {
    const laid = layer.lay(isOwned ? billedQuantities(bills, batch) : []);
    const stranded = laid.answers.some((answer) => answer.kind === "not-found" && answer.listedIn === ownPrices.currency);
    const untold = stranded && !answers.some((answer) => answer.kind === "not-found" && answer.listedIn === ownPrices.currency);
    const unused = laid.unused.map((commitment) => unusedCommitment(commitment, currency));
    return { answers: laid.answers, diagnostics: [...(untold ? [missingRate(ownPrices.currency, currency)] : []), ...unused, ...idle] };
  };
  if (isOwned) return lay;
  const once = lay([]);
  return () => once;
}

function idleEntries(names: readonly string[], file: string): Diagnostic[] {
  if (names.length === 0) return [];
  const detail = `Nothing in this estimate is what ${names.map((name) => `"${name}"`).join(", ")} in ${file} is for. Names are those of the price list: \`terratrim prices explain\` shows them.`;
  return [{ severity: "info", code: "own-price-idle", summary: "Own prices that are not used", detail }];
}

function unusedCommitment({ name, kind, bought, unused }: UnusedCommitment, currency: string): Diagnostic {
  const unit = kind === "quantity" ? "unit-hours" : currency;
  const detail = `${unused.round(2).toFixed()} of ${bought.round(2).toFixed()} ${unit} a month of "${name}" are not used by this estimate. They are paid for all the same and are not in the total.`;
  return { severity: "info", code: "commitment-unused", summary: "A commitment is not used up here", detail };
}
