import type { PriceQuery } from "../../model/price.js";
import { defineResource, fixed } from "../define.js";

export const quicksightUser = defineResource({
  type: "aws_quicksight_user",
  source: "https://aws.amazon.com/quicksight/pricing/",

  components({ region, attributes }) {
    const role = attributes.string("user_role", "READER");
    const kind = role.startsWith("READER") ? "Reader" : "Author";
    const isPro = role.endsWith("_PRO");
    const quicksight = { vendor: "aws", service: "AmazonQuickSight", family: null } as const;
    // Authors and administrators without Pro are one product of all regions.
    const query: PriceQuery =
      kind === "Author" && !isPro
        ? { ...quicksight, region: null, attributes: { usagetype: "QS-User-Enterprise-Month" } }
        : { ...quicksight, region, attributes: { usagetype: `${kind}${isPro ? "-Pro" : ""}-Enterprise-Month` } };
    return fixed(`${kind}${isPro ? " Pro" : ""}`, "users", query, 1);
  },
});
