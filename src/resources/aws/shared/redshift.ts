import type { PriceQuery } from "../../../model/price.js";

export function redshift(region: string, family: string | null): PriceQuery {
  return { vendor: "aws", service: "AmazonRedshift", family, region, attributes: {} };
}

export const BACKUP_TIERS = [{ label: "first 50 TB", upTo: 51_200 }, { label: "next 450 TB", upTo: 512_000 }, { label: "over 500 TB" }];
