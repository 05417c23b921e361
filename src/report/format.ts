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

const minorUnits = new Map<string, number>();

/** Two for most currencies, none for the yen, three for the dinars. */
function placesOf(currency: string): number {
  let places = minorUnits.get(currency);
  if (places === undefined) {
    const isCode = /^[A-Z]{3}$/i.test(currency);
    places = !isCode ? 2 : (new Intl.NumberFormat("en-US", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2);
    minorUnits.set(currency, places);
  }
  return places;
}

/** `$1,179.31`; below the smallest coin as many places as it needs. */
export function formatMoney(amount: Decimal, currency: string): string {
  const size = amount.abs();
  const places = placesOf(currency);
  const isShown = size.eq(0) || size.gte(decimal(10).pow(-places));
  const text = isShown ? size.toFixed(places) : size.toFixed();
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
