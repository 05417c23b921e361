import type { PriceTerms, Vendor } from "./price.js";

/**
 * How something is bought, in one spelling for all vendors: `on-demand` (Azure's Consumption too), `reserved`, `spot`
 * (Azure Spot, Google preemptible), `devtest`; anything else in lower case. Price lists leave out what is on demand.
 */
export function purchaseKind(terms: PriceTerms | undefined): string {
  const option = terms?.purchaseOption;
  if (option === undefined || option === "")
    return terms?.termLength !== undefined || terms?.termPurchaseOption !== undefined ? "reserved" : "on-demand";
  return KINDS[option] ?? KINDS[option.toLowerCase().replaceAll(/[_\s-]/g, "")] ?? option.toLowerCase();
}

const KINDS: Readonly<Record<string, string>> = {
  on_demand: "on-demand",
  ondemand: "on-demand",
  Consumption: "on-demand",
  consumption: "on-demand",
  reserved: "reserved",
  reservation: "reserved",
  spot: "spot",
  preemptible: "spot",
  devtest: "devtest",
  devtestconsumption: "devtest",
};

/** A tier limit in one spelling: `0` for the start that nobody wrote, `Inf` for the end that nobody wrote, no trailing zeros. */
export function tierLimit(value: string | undefined, absent: "0" | "Inf"): string {
  if (value === undefined || value === "") return absent;
  if (value === absent || INTEGER.test(value)) return value;
  const number = Number(value);
  return Number.isFinite(number) ? String(number) : "Inf";
}

const INTEGER = /^(?:0|[1-9]\d{0,14})$/;

/** `1yr` for `1 Year`, `12 months` and `1yr`; `` for none. */
export function termYears(length: string | undefined): string {
  if (length === undefined || length === "") return "";
  const number = Number.parseInt(length, 10);
  if (Number.isNaN(number)) return length.toLowerCase();
  return `${/mo/i.test(length) ? number / 12 : number}yr`;
}

/** `noupfront` for `No Upfront` and `NoUpfront`; `` for none. */
export function upfrontKind(option: string | undefined): string {
  return option === undefined || option === "" ? "" : option.toLowerCase().replaceAll(/[\s_-]/g, "");
}

/** The region where a vendor's list is most complete: the last place to look for what a region lacks. */
export function homeRegion(vendor: Vendor): string {
  return vendor === "aws" ? "us-east-1" : vendor === "azure" ? "eastus" : "us-central1";
}
