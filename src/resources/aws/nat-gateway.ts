import type { Attributes } from "../../model/attributes.js";
import { defineResource, hourly, metered } from "../define.js";
import { blocksOrNone, stringOr } from "./shared/computed.js";

export const natGateway = defineResource({
  type: "aws_nat_gateway",
  source: "https://aws.amazon.com/vpc/pricing/",
  usage: { monthly_data_processed_gb: "number" },

  components({ region, attributes, usage }) {
    const gateway = { vendor: "aws", service: "AmazonEC2", family: "NAT Gateway", region } as const;

    return [
      () => hourly("NAT gateway", { ...gateway, attributes: { usagetype: "NatGateway-Hours" } }, zones(attributes)),
      metered("Data processed", "GB", { ...gateway, attributes: { usagetype: "NatGateway-Bytes" } }, usage.monthly_data_processed_gb),
    ];
  },
});

/** A regional gateway is charged for each availability zone that it works in; AWS adds zones as workloads need them. */
function zones(attributes: Attributes): number {
  const isRegional = stringOr(attributes, "availability_mode", "zonal") === "regional";
  return isRegional ? Math.max(1, blocksOrNone(attributes, "availability_zone_address").length) : 1;
}
