import { decimal, type Decimal } from "../model/money.js";

const symbols = new Map<string, string>();

function symbolOf(currency: string): string {
  let symbol = symbols.get(currency);
  if (symbol === undefined) {
    try {
      const parts = new Intl.NumberFormat("en-US", { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(0);
      symbol = parts.find((part) => part.type === "currency")?.value ?? currency;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      symbol = currency;
    }
    if (currency === "CNY") symbol = "CN¥";
    if (/^[A-Z]{3}$/.test(symbol)) symbol += " ";
    symbols.set(currency, symbol);
  }
  return symbol;
}

/** `$1,179.31`; below one cent two digits that count. */
export function formatMoney(amount: Decimal, currency: string): string {
  const size = amount.abs();
  const places = size.eq(0) || size.gte("0.01") ? 2 : undefined;
  const text = places === undefined ? decimal(size.toPrecision(2)).toFixed() : size.toFixed(places);
  return `${amount.lt(0) ? "-" : ""}${symbolOf(currency)}${group(text)}`;
}

/** A unit price with every place it has. */
export function formatUnitPrice(amount: Decimal, currency: string): string {
  const text = amount.toFixed();
  const places = text.split(".")[1]?.length ?? 0;
  return `${symbolOf(currency)}${group(places < 2 ? amount.toFixed(2) : amount.round(12).toFixed())}`;
}

/** `+$33.00`, `-$5.00`, `$0.00` */
export function formatChange(amount: Decimal, currency: string): string {
  return amount.gt(0) ? `+${formatMoney(amount, currency)}` : formatMoney(amount, currency);
}

/** `25,000,000`, cut to four places. */
export function formatQuantity(quantity: number): string {
  return group(decimal(quantity).round(4).toFixed());
}

/** ` (+12 %)`, or nothing where there was no cost before. */
export function formatPercent(before: Decimal, after: Decimal): string {
  if (before.eq(0)) return "";
  const percent = after.minus(before).div(before).times(100);
  return ` (${percent.gt(0) ? "+" : ""}${percent.abs().lt(10) ? percent.toFixed(1) : group(percent.toFixed(0))}%)`;
}

function group(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${group(String(count))} ${count === 1 ? one : many}`;
}
