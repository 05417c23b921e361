import { defineRule, pass, propose, skip } from "../define.js";

// gp3's limits that hold everywhere. io1 moves 256 KiB with each operation, up to 500 MiB/s below 32,000 IOPS.
const GP3 = { includedIops: 3_000, maxIops: 16_000, iopsPerGib: 500, includedThroughput: 125, maxThroughput: 1_000 };
const KIB_PER_OPERATION = 256;
const IO1_MAX_THROUGHPUT = 500;

export const ebsProvisionedIopsToGp3 = defineRule({
  id: "aws-ebs-provisioned-iops-to-gp3",
  title: "Move provisioned IOPS volumes to gp3",
  appliesTo: ["aws_ebs_volume"],
  risk: "medium",
  effect: "in-place",
  whenNot:
    "io2 answers in less than a millisecond and is more durable: databases that depend on it stay. Volumes attached to several instances stay too.",
  source: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html",

  evaluate({ attributes }) {
    if (
      !["io1", "io2"].includes(attributes.string("type") ?? "") ||
      attributes.boolean("multi_attach_enabled") ||
      attributes.has("outpost_arn")
    )
      return pass();
    const iops = attributes.number("iops");
    const size = attributes.number("size");
    if (iops === null || size === null) return skip("unknown-attribute", iops === null ? "iops" : "size");
    if (iops > GP3.maxIops || iops > GP3.iopsPerGib * size) return pass();

    const wanted = Math.max(GP3.includedIops, iops);
    const throughput = Math.min(Math.ceil((iops * KIB_PER_OPERATION) / 1_024), IO1_MAX_THROUGHPUT, wanted / 4, GP3.maxThroughput);
    const changes = { type: "gp3", iops: wanted, ...(throughput > GP3.includedThroughput ? { throughput } : {}) };
    return propose(changes, "gp3 reaches these IOPS and includes the first 3,000.", {
      evidence: [`${iops} IOPS are provisioned for ${size} GB.`],
    });
  },
});
