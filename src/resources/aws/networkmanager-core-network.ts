import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, hourly } from "../define.js";
import { listLength } from "./shared/list-length.js";

/** Cloud WAN charges each edge location of a core network. */
export const networkmanagerCoreNetwork = defineResource({
  type: "aws_networkmanager_core_network",
  source: "https://aws.amazon.com/cloud-wan/pricing/",
  usage: { edge_locations: "number" },

  components({ attributes, region, usage }) {
    const declared = attributes.known("edges") ? listLength(attributes, "edges") : 0;
    const edges = usage.edge_locations ?? (declared > 0 ? declared : listLength(attributes, "base_policy_regions"));
    // The policy that names the edges is a document of its own.
    if (edges === 0) throw new UnknownAttribute("edges", "unknown");
    return hourly(
      "Core network edge",
      { vendor: "aws", service: "AWSCloudWAN", family: null, region, attributes: { usagetype: "CloudWAN-CoreNetworkEdge-Hours" } },
      edges,
      { usageBased: usage.edge_locations !== undefined },
    );
  },
});
