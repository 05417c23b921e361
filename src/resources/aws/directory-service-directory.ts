import { HOURS_PER_MONTH } from "../../model/money.js";
import { defineResource, fixed, metered } from "../define.js";
import { isLeftToAws, textOrDefault } from "./shared/left-to-aws.js";

const TYPES: Readonly<Record<string, string>> = {
  SimpleAD: "Simple AD",
  ADConnector: "AD Connector",
  MicrosoftAD: "Microsoft AD",
  SharedMicrosoftAD: "Shared Microsoft AD",
};

// Every directory runs two controllers; the price is of one.
const CONTROLLERS = 2;

export const directoryServiceDirectory = defineResource({
  type: "aws_directory_service_directory",
  source: "https://aws.amazon.com/directoryservice/pricing/",
  usage: { additional_domain_controllers: "number", shared_accounts: "number" },

  components(context) {
    const { region, attributes, usage } = context;
    const type = attributes.string("type", "SimpleAD");
    const isMicrosoft = type === "MicrosoftAD";
    const directoryType = TYPES[type] ?? type;
    // The provider creates the Enterprise edition, and large directories, unless told otherwise.
    const directorySize = isMicrosoft ? textOrDefault(context, "edition", "Enterprise") : textOrDefault(context, "size", "Large");
    const product = (ofType: string) =>
      ({
        vendor: "aws",
        service: "AWSDirectoryService",
        family: "AWS Directory Service",
        region,
        attributes: { directoryType: ofType, directorySize },
      }) as const;
    const monthly = { per: HOURS_PER_MONTH };

    return [
      fixed(
        `Directory service (${directoryType}, ${directorySize})`,
        "controllers",
        product(directoryType),
        CONTROLLERS * HOURS_PER_MONTH,
        monthly,
      ),
      () => {
        const desired =
          isMicrosoft && !isLeftToAws(context, "desired_number_of_domain_controllers")
            ? attributes.number("desired_number_of_domain_controllers", CONTROLLERS)
            : CONTROLLERS;
        const additional = usage.additional_domain_controllers ?? desired - CONTROLLERS;
        if (additional <= 0) return null;
        const usageBased = usage.additional_domain_controllers !== undefined;
        return fixed("Additional domain controllers", "controllers", product(directoryType), additional * HOURS_PER_MONTH, {
          ...monthly,
          usageBased,
        });
      },
      isMicrosoft && usage.shared_accounts !== undefined
        ? metered("Directory sharing", "accounts", product("Shared Microsoft AD"), usage.shared_accounts * HOURS_PER_MONTH, monthly)
        : null,
    ];
  },
});
