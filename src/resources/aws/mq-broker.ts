import type { PriceQuery } from "../../model/price.js";
import { defineResource, hourly, metered } from "../define.js";
import { required, stringOr } from "./shared/computed.js";

// A RabbitMQ cluster has three nodes, each with storage of its own; the price of its instances is that of the cluster.
const CLUSTER_NODES = 3;

export const mqBroker = defineResource({
  type: "aws_mq_broker",
  source: "https://aws.amazon.com/amazon-mq/pricing/",
  usage: { storage_size_gb: "number" },

  components({ attributes, region, usage }) {
    const isRabbit = required(attributes, "engine_type").toLowerCase() === "rabbitmq";
    const engine = isRabbit ? "RabbitMQ" : "ActiveMQ";
    const mode = stringOr(attributes, "deployment_mode", "SINGLE_INSTANCE").toLowerCase();
    const mq = (family: string, more: PriceQuery["attributes"]): PriceQuery => ({
      vendor: "aws",
      service: "AmazonMQ",
      family,
      region,
      attributes: more,
    });
    const storageGb = usage.storage_size_gb;
    const copies = mode === "cluster_multi_az" ? CLUSTER_NODES : 1;

    return [
      () => {
        const instanceType = required(attributes, "host_instance_type");
        const deploymentOption = mode.endsWith("multi_az") ? "Multi-AZ" : "Single-AZ";
        // Usage types spell the deployment before the instance type in some regions.
        const usagetype = new RegExp(escape(instanceType), "i");
        return hourly(
          `Instance usage (${engine}, ${instanceType}, ${mode})`,
          mq("Broker Instances", { brokerEngine: engine, deploymentOption, usagetype }),
        );
      },
      () => {
        const medium = isRabbit || stringOr(attributes, "storage_type", "efs").toLowerCase() === "ebs" ? "EBS" : "EFS";
        const usagetype = isRabbit
          ? "TimedStorage-RabbitMQ-ByteHrs"
          : medium === "EBS"
            ? "TimedStorage-EBS-ByteHrs"
            : "TimedStorage-ByteHrs";
        return metered(
          `Storage (${engine}, ${medium})`,
          "GB",
          mq("Broker Storage", { usagetype }),
          storageGb === undefined ? undefined : storageGb * copies,
        );
      },
    ];
  },
});

function escape(text: string): string {
  return text.replaceAll(".", "\\.");
}
