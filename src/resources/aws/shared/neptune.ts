import type { PriceQuery } from "../../../model/price.js";
import { metered, type Part } from "../../define.js";

export function backup(region: string, gb: number | undefined): Part {
  return metered("Backup storage", "GB", neptune(region, "BackupUsage"), gb);
}

export function neptune(region: string, usagetype: string): PriceQuery {
  return { vendor: "aws", service: "AmazonNeptune", family: null, region, attributes: { usagetype } };
}
