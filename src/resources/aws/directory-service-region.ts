import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed } from "../define.js";
import { numberOr, required } from "./shared/computed.js";

// A region has two controllers unless it asks for more.
const CONTROLLERS = 2;

/** Controllers of a directory in another region. Only the Enterprise edition replicates there. */
export const directoryServiceRegion = defineResource({
  type: "aws_directory_service_region",
  source: "https://aws.amazon.com/directoryservice/pricing/",

  components({ attributes }) {
    const region = required(attributes, "region_name");
    const controllers = numberOr(attributes, "desired_number_of_domain_controllers", CONTROLLERS);
    return fixed(
      `Directory service (Microsoft AD, Enterprise, ${region})`,
      "controllers",
      {
        vendor: "aws",
        service: "AWSDirectoryService",
        family: "AWS Directory Service",
        region,
        attributes: { directoryType: "Microsoft AD", directorySize: "Enterprise" },
      },
      controllers * HOURS_PER_MONTH,
      { per: HOURS_PER_MONTH },
    );
  },
});
