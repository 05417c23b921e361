import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, hourly } from "../define.js";
import { numberOr, required } from "./shared/computed.js";
import { volumeParts } from "./shared/ebs.js";
import { instanceQuery, operatingSystem } from "./shared/ec2.js";
import { ON_DEMAND } from "./shared/reserved.js";

/** The volume that Cloud9 makes for an environment. */
const VOLUME = { type: "gp2", sizeGb: 10, iops: 0, throughput: 0 };

export const cloud9EnvironmentEc2 = defineResource({
  type: "aws_cloud9_environment_ec2",
  source: "https://aws.amazon.com/cloud9/pricing/",
  usage: { monthly_hrs: "number" },

  components({ attributes, region, usage }) {
    const given = usage.monthly_hrs;
    return [
      () => {
        const instanceType = required(attributes, "instance_type");
        const query = instanceQuery(region, {
          instanceType,
          tenancy: "Shared",
          operatingSystem: operatingSystem("linux"),
          purchase: ON_DEMAND,
        });
        // An environment that stops by itself runs for as long as somebody works with it.
        const stops = numberOr(attributes, "automatic_stop_time_minutes", 0) > 0;
        const line = hourly(`Instance usage (Linux/UNIX, on-demand, ${instanceType})`, query, 1, {
          hours: given ?? HOURS_PER_MONTH,
          usageBased: given !== undefined,
        });
        return stops && given === undefined ? { ...line, monthlyQuantity: null, usageBased: true } : line;
      },
      volumeParts(region, VOLUME),
    ];
  },
});
