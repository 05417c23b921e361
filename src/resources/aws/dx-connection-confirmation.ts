import { UnknownAttribute } from "../../model/attributes.js";
import { defineResource, hourly } from "../define.js";

/** Whoever accepts a partner's hosted connection pays for its port from then on. Its capacity is the partner's to say: usage has it, as `500Mbps`. */
export const dxConnectionConfirmation = defineResource({
  type: "aws_dx_connection_confirmation",
  source: "https://aws.amazon.com/directconnect/pricing/",
  usage: { bandwidth: "string" },

  components({ region, usage }) {
    return () => {
      if (usage.bandwidth === undefined) throw new UnknownAttribute("bandwidth", "unknown");
      const query = {
        vendor: "aws",
        service: "AWSDirectConnect",
        family: "Direct Connect",
        region,
        attributes: { capacity: usage.bandwidth.replace(/bps$/i, ""), connectionType: "Hosted" },
      } as const;
      return hourly("DX connection", query, 1, { usageBased: true });
    };
  },
});
