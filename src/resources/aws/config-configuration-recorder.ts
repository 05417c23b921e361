import { defineResource, metered } from "../define.js";
import { blocksOrNone } from "./shared/computed.js";

export const configConfigurationRecorder = defineResource({
  type: "aws_config_configuration_recorder",
  source: "https://aws.amazon.com/config/pricing/",
  usage: { monthly_config_items: "number", monthly_custom_config_items: "number" },

  components({ region, attributes, usage }) {
    const config = { vendor: "aws", service: "AWSConfig", family: "Management Tools - AWS Config", region } as const;
    const daily = () => blocksOrNone(attributes, "recording_mode")[0]?.string("recording_frequency") === "DAILY";

    return [
      () =>
        metered(
          "Config items",
          "records",
          { ...config, attributes: { usagetype: daily() ? "ConfigurationItemRecordedDaily" : "ConfigurationItemRecorded" } },
          usage.monthly_config_items,
        ),
      metered(
        "Custom config items",
        "records",
        { ...config, attributes: { usagetype: "CustomConfigItemRecorded" } },
        usage.monthly_custom_config_items,
      ),
    ];
  },
});
