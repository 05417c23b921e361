import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [{ key: "monthly_program_hrs", name: "Multiplex programs", unit: "hours", usagetype: "Multiplex-Hours" }];

export const medialiveMultiplex = defineResource({
  type: "aws_medialive_multiplex",
  source: "https://aws.amazon.com/medialive/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AWSElementalMediaLive", region, METERS, usage);
  },
});
