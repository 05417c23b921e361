import { defineResource } from "../define.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact name is not known here.
const METERS: readonly Meter[] = [{ key: "monthly_data_decrypted_gb", name: "Data decrypted", unit: "GB", usagetype: /Decrypt/i }];

/** A workflow is free but for its steps that decrypt. */
export const transferWorkflow = defineResource({
  type: "aws_transfer_workflow",
  source: "https://aws.amazon.com/aws-transfer-family/pricing/",
  usage: meterKeys(METERS),

  components({ region, usage }) {
    return givenMeterParts("AWSTransfer", region, METERS, usage);
  },
});
