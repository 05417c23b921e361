import { UnknownAttribute } from "../../model/attributes.js";
import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed } from "../define.js";
import { stringOr } from "./shared/computed.js";

/** Each account that a Microsoft directory is shared with is billed to the directory's owner. */
export const directoryServiceSharedDirectory = defineResource({
  type: "aws_directory_service_shared_directory",
  source: "https://aws.amazon.com/directoryservice/pricing/",

  components(context) {
    const { region } = context;
    return () => {
      const [directory] = context.references("directory_id");
      if (!directory) throw new UnknownAttribute("directory_id", "unknown");
      // The directory's usage has all accounts already.
      if (directory.usage["shared_accounts"] !== undefined) return null;
      const query = {
        vendor: "aws",
        service: "AWSDirectoryService",
        family: "AWS Directory Service",
        region,
        attributes: { directoryType: "Shared Microsoft AD", directorySize: stringOr(directory.attributes, "edition", "Enterprise") },
      } as const;
      return fixed("Directory sharing", "accounts", query, HOURS_PER_MONTH, { per: HOURS_PER_MONTH });
    };
  },
});
