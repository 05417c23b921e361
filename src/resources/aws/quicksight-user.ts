import { defineResource, fixed } from "../define.js";

export const quicksightUser = defineResource({
  type: "aws_quicksight_user",
  source: "https://aws.amazon.com/quicksight/pricing/",

  components({ region, attributes }) {
    const role = attributes.string("user_role", "READER");
    const kind = role.startsWith("READER") ? "Reader" : "Author";
    const pro = role.endsWith("_PRO") ? " Pro" : "";
    const query = {
      vendor: "aws",
      service: "AmazonQuickSight",
      family: null,
      region,
      attributes: { usagetype: `QS-${kind}${pro.trim()}-Enterprise-Month` },
    } as const;
    return fixed(`${kind}${pro}`, "users", query, 1);
  },
});
