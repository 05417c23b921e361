import { HOURS_PER_MONTH } from "../../model/money.js";
import type { Attributes } from "../../model/attributes.js";
import { defineResource, metered, tiered } from "../define.js";
import { listLength } from "./shared/list-length.js";

const TIERS = [{ label: "first 500TB", upTo: 512_000 }, { label: "next 1.5PB", upTo: 2_048_000 }, { label: "next 3PB" }];

const VPC_DESTINATIONS = ["elasticsearch_configuration", "opensearch_configuration", "opensearchserverless_configuration"];

export const kinesisFirehoseDeliveryStream = defineResource({
  type: "aws_kinesis_firehose_delivery_stream",
  source: "https://aws.amazon.com/firehose/pricing/",
  usage: { monthly_data_ingested_gb: "number" },

  components({ region, attributes, usage }) {
    const firehose = { vendor: "aws", service: "AmazonKinesisFirehose", family: "Kinesis Firehose", region } as const;
    const gigabytes = usage.monthly_data_ingested_gb;
    const operation = (name: string) => ({ ...firehose, attributes: { operation: name } });

    return [
      () => {
        // Direct puts and Kinesis streams as a source cost the same; a Kafka cluster has its own rate.
        const sourcetype = attributes.blocks("msk_source_configuration").length > 0 ? "MSK" : "";
        return tiered(
          "Data ingested",
          "GB",
          { ...firehose, attributes: { group: "Event-by-Event Processing", sourcetype } },
          gigabytes,
          TIERS,
        );
      },
      () => (convertsFormat(attributes) ? metered("Format conversion", "GB", operation("DataFormatConversion"), gigabytes) : null),
      () => {
        const vpc = vpcConfiguration(attributes);
        if (!vpc) return null;
        return [
          metered("VPC data", "GB", operation("VpcBandwidth"), gigabytes),
          // One delivery endpoint an availability zone.
          () =>
            metered("VPC AZ delivery", "hours", operation("RunVpcInstance"), listLength(vpc, "subnet_ids") * HOURS_PER_MONTH, {
              usageBased: false,
            }),
        ];
      },
    ];
  },
});

function convertsFormat(attributes: Attributes): boolean {
  const configurations = attributes.blocks("extended_s3_configuration").flatMap((s3) => s3.blocks("data_format_conversion_configuration"));
  return configurations.some((configuration) => configuration.boolean("enabled", true));
}

function vpcConfiguration(attributes: Attributes): Attributes | null {
  for (const destination of VPC_DESTINATIONS) {
    const vpc = attributes.block(destination)?.block("vpc_config");
    if (vpc) return vpc;
  }
  return null;
}
