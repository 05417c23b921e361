import { defineResource, metered } from "../define.js";
import { required } from "./shared/computed.js";

const PLATFORMS = new Map([
  ["Linux/UNIX", "Linux"],
  ["Windows", "Windows"],
  ["Red Hat Enterprise Linux", "RHEL"],
  ["SUSE Linux", "SUSE"],
]);

/** Instances in a reservation are billed as instances; only what stays unused is billed here, at the on-demand price. */
export const ec2CapacityReservation = defineResource({
  type: "aws_ec2_capacity_reservation",
  source: "https://aws.amazon.com/ec2/pricing/on-demand/",
  usage: { monthly_unused_instance_hrs: "number" },

  components({ attributes, region, usage }) {
    const instanceType = required(attributes, "instance_type");
    const operatingSystem = PLATFORMS.get(attributes.string("instance_platform", "Linux/UNIX")) ?? "Linux";
    const tenancy = attributes.string("tenancy", "default") === "dedicated" ? "Dedicated" : "Shared";
    const attributesOfType = {
      instanceType,
      operatingSystem,
      tenancy,
      preInstalledSw: "NA",
      licenseModel: "No License required",
      capacitystatus: "UnusedCapacityReservation",
    };
    return metered(
      `Unused capacity (${instanceType})`,
      "hours",
      { vendor: "aws", service: "AmazonEC2", family: "Compute Instance", region, attributes: attributesOfType },
      usage.monthly_unused_instance_hrs,
    );
  },
});
