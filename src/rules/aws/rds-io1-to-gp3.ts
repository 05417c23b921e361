import { defineRule, pass, propose, skip } from "../define.js";

// RDS stripes gp3 from a size on, which includes 12,000 IOPS; smaller storage has 3,000 and takes no other value. Origin: rule catalogue,
// aws-rds-storage-baselines (autumn 2026). SQL Server and Db2 have limits of their own and are left alone.
const STRIPED_FROM_GB: Readonly<Record<string, number>> = { mysql: 400, mariadb: 400, postgres: 400, oracle: 200 };
const STRIPED_IOPS = 12_000;
const SINGLE_IOPS = 3_000;

export const rdsIo1ToGp3 = defineRule({
  id: "aws-rds-io1-to-gp3",
  title: "Move provisioned IOPS of databases to gp3",
  appliesTo: ["aws_db_instance"],
  risk: "medium",
  effect: "in-place",
  whenNot:
    "io1 and io2 answer faster and more evenly: look at read and write latency first. Storage cannot be changed again for six hours.",
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html",

  evaluate({ attributes }) {
    if (!["io1", "io2"].includes(attributes.string("storage_type") ?? "")) return pass();
    const [engine = ""] = attributes.string("engine")?.split("-") ?? [];
    const stripedFrom = STRIPED_FROM_GB[engine];
    if (stripedFrom === undefined) return pass();
    const size = attributes.number("allocated_storage");
    const iops = attributes.number("iops");
    if (size === null || iops === null) return skip("unknown-attribute", size === null ? "allocated_storage" : "iops");
    if (iops > (size >= stripedFrom ? STRIPED_IOPS : SINGLE_IOPS)) return pass();

    const changes = [
      { path: ["storage_type"], to: "gp3" },
      { path: ["iops"], to: undefined },
    ];
    return propose(changes, "gp3 storage of this size includes as many IOPS as are paid for.", {
      evidence: [`${iops} IOPS are provisioned for ${size} GB.`],
    });
  },
});
