import type { Attributes } from "../../model/attributes.js";
import { defineResource, hourly, type ResourceContext } from "../define.js";
import { blocksOrNone, numberOr, stringOr } from "./shared/computed.js";
import { lambda } from "./shared/lambda.js";

// Read on 2026-11-26: https://docs.aws.amazon.com/lambda/latest/dg/kafka-scaling-modes.html and the pricing page.
// A unit polls a queue with one poller, of which there are two at least, and Kafka with ten.
const QUEUE = { group: "AWS-Lambda-SQS-Event-Poller-Unit-Duration", pollersPerUnit: 1, fewest: 2 };
const KAFKA = { group: "AWS-Lambda-Event-Poller-Unit-Duration", pollersPerUnit: 10, fewest: 1 };

/** Polling is free, unless pollers are provisioned: then the units of the fewest pollers run all month. */
export const lambdaEventSourceMapping = defineResource({
  type: "aws_lambda_event_source_mapping",
  source: "https://aws.amazon.com/lambda/pricing/",

  components(context) {
    const { region, attributes } = context;
    return () => {
      const [config] = blocksOrNone(attributes, "provisioned_poller_config");
      if (!config) return null;
      const { group, pollersPerUnit, fewest } = isKafka(context) ? KAFKA : QUEUE;
      const members = groupOf(context, config);
      if (members[0]?.address !== context.address) return null;
      const pollers = members.reduce((sum, member) => sum + numberOr(member.config, "minimum_pollers", fewest), 0);
      return hourly("Event poller units", lambda(region, group), Math.ceil(pollers / pollersPerUnit));
    };
  },
});

type Mapping = Pick<ResourceContext, "attributes" | "references">;

function isKafka(context: Mapping): boolean {
  const { attributes } = context;
  if (["amazon_managed_kafka_event_source_config", "self_managed_event_source"].some((name) => blocksOrNone(attributes, name).length > 0))
    return true;
  return context.references("event_source_arn").some(({ type }) => type.startsWith("aws_msk_")) || /:kafka:/.test(arnOf(attributes));
}

function arnOf(attributes: Attributes): string {
  return stringOr(attributes, "event_source_arn", "");
}

/** Mappings that share their units by name; the first of them in the order of addresses is billed for all. */
function groupOf(context: Pick<ResourceContext, "address" | "all">, config: Attributes): { address: string; config: Attributes }[] {
  const name = stringOr(config, "poller_group_name", "");
  if (name === "") return [{ address: context.address, config }];
  return context
    .all("aws_lambda_event_source_mapping")
    .flatMap(({ address, attributes }) =>
      blocksOrNone(attributes, "provisioned_poller_config").map((other) => ({ address, config: other })),
    )
    .filter((other) => stringOr(other.config, "poller_group_name", "") === name)
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
