import { defineResource } from "../define.js";
import { meterKeys, meterParts, type Meter } from "./shared/meters.js";

const METERS: readonly Meter[] = [
  { key: "monthly_data_processed_gb", name: "Data processed", unit: "GB", usagetype: "VpcResource-Provider-Bytes" },
];

export const vpclatticeResourceConfiguration = defineResource({
  type: "aws_vpclattice_resource_configuration",
  source: "https://aws.amazon.com/vpc/lattice/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return meterParts("AmazonVPC", region, METERS, usage);
  },
});
