import { HOURS_PER_MONTH } from "../../model/money.js";
import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed, metered } from "../define.js";
import { rds } from "./shared/database.js";

const PROXY_LEAST_VCPU = 2;

/** A proxy is billed by the vCPU of the databases behind it. */
export const dbProxy = defineResource({
  type: "aws_db_proxy",
  source: "https://aws.amazon.com/rds/proxy/pricing/",
  usage: { vcpu_count: "number" },

  components({ region, usage }) {
    const vcpus = usage.vcpu_count;
    const query: PriceQuery = { ...rds(region, "RDSProxy"), attributes: { usagetype: "RDS:ProxyUsage" } };
    return vcpus === undefined
      ? metered("RDS proxy", "vCPU-hours", query, null)
      : fixed("RDS proxy", "vCPU-hours", query, Math.max(vcpus, PROXY_LEAST_VCPU) * HOURS_PER_MONTH);
  },
});
