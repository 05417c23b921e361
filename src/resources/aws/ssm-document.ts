import { defineResource } from "../define.js";
import { stringOr } from "./shared/computed.js";
import { givenMeterParts, meterKeys, type Meter } from "./shared/meters.js";

// The price list's exact names are not known here.
const AUTOMATION: readonly Meter[] = [
  { key: "monthly_automation_steps", name: "Automation steps", unit: "steps", usagetype: /Auto.*Step/i },
  { key: "monthly_automation_script_secs", name: "Automation scripts", unit: "seconds", usagetype: /Auto.*(Script|Duration|Sec)/i },
];
const PACKAGE: readonly Meter[] = [
  { key: "package_storage_gb", name: "Package storage", unit: "GB", usagetype: /(Distributor|Package).*Storage/i },
];

/** Documents are free; runs of automation are billed by the step, and packages of Distributor by what they store. */
export const ssmDocument = defineResource({
  type: "aws_ssm_document",
  source: "https://aws.amazon.com/systems-manager/pricing/",
  usage: { ...meterKeys(AUTOMATION), ...meterKeys(PACKAGE) },

  components({ attributes, region, usage }) {
    const meters = { Automation: AUTOMATION, Package: PACKAGE }[stringOr(attributes, "document_type", "")] ?? [];
    return givenMeterParts("AWSSystemsManager", region, meters, usage);
  },
});
