import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed } from "../define.js";
import { numberOr } from "./shared/computed.js";
import { rds } from "./shared/database.js";

/** Aurora Limitless keeps the minimum of its capacity units running. */
export const rdsShardGroup = defineResource({
  type: "aws_rds_shard_group",
  source: "https://aws.amazon.com/rds/aurora/pricing/",
  usage: { capacity_units_per_hr: "number" },

  components({ attributes, region, usage }) {
    const given = usage.capacity_units_per_hr;
    const units = given ?? numberOr(attributes, "min_acu", LEAST_CAPACITY);
    return fixed(
      "Aurora Limitless",
      "ACU-hours",
      { ...rds(region, null), attributes: { usagetype: "Aurora:IO-OptimizedLimitlessACUUsage-Limitless" } },
      units * HOURS_PER_MONTH,
      { usageBased: given !== undefined },
    );
  },
});

// https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBShardGroup.html
const LEAST_CAPACITY = 16;
