import { HOURS_PER_MONTH } from "../../../model/money.js";
import type { PriceQuery } from "../../../model/price.js";
import { fixed, type Part } from "../../define.js";

/** Capacity that Fargate keeps running all month. */
export interface FargateCapacity {
  readonly region: string;
  readonly service: "AmazonECS" | "AmazonEKS";
  /** `""`, `ARM-` or `Windows-`: how the usage types of the platform begin. */
  readonly platform: "" | "ARM-" | "Windows-";
  readonly spot: boolean;
  readonly vcpus: number;
  readonly memoryGb: number;
  /** Beyond the 20 GB that each task includes. */
  readonly extraStorageGb: number;
}

const PER_MONTH = { per: HOURS_PER_MONTH };

export function fargateParts({ region, service, platform, spot, vcpus, memoryGb, extraStorageGb }: FargateCapacity): Part[] {
  const query = (usagetype: string): PriceQuery => ({
    vendor: "aws",
    service,
    family: "Compute",
    region,
    attributes: { usagetype: `${spot ? "SpotUsage-" : ""}Fargate-${usagetype}` },
  });
  const monthly = (name: string, unit: string, usagetype: string, amount: number) =>
    amount === 0 ? null : fixed(name, unit, query(usagetype), amount * HOURS_PER_MONTH, PER_MONTH);

  return [
    monthly("Per GB per hour", "GB", `${platform}GB-Hours`, memoryGb),
    monthly("Per vCPU per hour", "CPU", `${platform}vCPU-Hours:perCPU`, vcpus),
    platform === "Windows-" ? monthly("Windows licence per vCPU per hour", "CPU", "Windows-OS-Hours:perCPU", vcpus) : null,
    monthly("Ephemeral storage", "GB", "EphemeralStorage-GB-Hours", extraStorageGb),
  ];
}

/** Terraform takes memory and CPU of a task as `1024`, `1 GB` or `.5 vCPU`. */
export function parseTaskSize(text: string, unit: "vcpu" | "gb"): number | null {
  const match = /^\s*([\d.]+)\s*(gb|vcpu)?\s*$/i.exec(text);
  const amount = match ? Number(match[1]) : Number.NaN;
  if (!match || Number.isNaN(amount)) return null;
  return match[2]?.toLowerCase() === unit ? amount : amount / 1024;
}
