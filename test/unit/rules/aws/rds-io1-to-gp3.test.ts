import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/model/json.js";
import { rdsIo1ToGp3 } from "../../../../src/rules/aws/rds-io1-to-gp3.js";
import { outcomeOf } from "../../../support/rule-case.js";

const cases: [string, Record<string, Json>, unknown][] = [
  [
    "aws_db_instance",
    { engine: "postgres", storage_type: "io1", allocated_storage: 400, iops: 12000 },
    { storage_type: "gp3", iops: undefined },
  ],
  ["aws_db_instance", { engine: "postgres", storage_type: "io1", allocated_storage: 400, iops: 12001 }, "pass"],
  [
    "aws_db_instance",
    { engine: "mysql", storage_type: "io2", allocated_storage: 399, iops: 3000 },
    { storage_type: "gp3", iops: undefined },
  ],
  ["aws_db_instance", { engine: "mysql", storage_type: "io2", allocated_storage: 399, iops: 3001 }, "pass"],
  [
    "aws_db_instance",
    { engine: "oracle-se2", storage_type: "io1", allocated_storage: 200, iops: 12000 },
    { storage_type: "gp3", iops: undefined },
  ],
  ["aws_db_instance", { engine: "sqlserver-se", storage_type: "io1", allocated_storage: 400, iops: 1000 }, "pass"],
  ["aws_db_instance", { engine: "postgres", storage_type: "gp3", allocated_storage: 400 }, "pass"],
];

describe("aws-rds-io1-to-gp3", () => {
  it.each(cases)("judges %s %j", (type, values, expected) => {
    expect(outcomeOf(rdsIo1ToGp3, { type, values })).toEqual(expected);
  });

  it("skips allocated_storage that is not known yet", () => {
    expect(
      outcomeOf(rdsIo1ToGp3, {
        type: "aws_db_instance",
        values: { engine: "mysql", storage_type: "io1", iops: 1000 },
        unknown: { allocated_storage: true },
      }),
    ).toEqual({ skip: "unknown-attribute", detail: "allocated_storage" });
  });
});
