import { describe, expect, it } from "vitest";
import { opensearchGp3 } from "../../../../src/rules/aws/opensearch-gp3.js";
import { outcomeOf } from "../../../support/rule-case.js";

const domain = (disk: Record<string, string | number | boolean>, instance_type = "m6g.large.search") =>
  outcomeOf(opensearchGp3, {
    type: "aws_opensearch_domain",
    values: { ebs_options: [{ ebs_enabled: true, ...disk }], cluster_config: [{ instance_type }] },
  });

describe("aws-opensearch-gp3", () => {
  it("moves gp2 storage, also where the type is left out", () => {
    expect(domain({ volume_type: "gp2", volume_size: 100 })).toEqual({ "ebs_options.0.volume_type": "gp3" });
    expect(domain({ volume_size: 100 })).toEqual({ "ebs_options.0.volume_type": "gp3" });
  });

  it("keeps the performance of large volumes", () => {
    expect(domain({ volume_type: "gp2", volume_size: 1_500 })).toEqual({
      "ebs_options.0.volume_type": "gp3",
      "ebs_options.0.iops": 4_500,
      "ebs_options.0.throughput": 250,
    });
  });

  it("passes other storage and families without gp3", () => {
    expect(domain({ volume_type: "gp3", volume_size: 100 })).toBe("pass");
    expect(domain({ ebs_enabled: false })).toBe("pass");
    expect(domain({ volume_type: "gp2", volume_size: 35 }, "t2.small.search")).toBe("pass");
    expect(domain({ volume_type: "gp2", volume_size: 35 }, "r4.large.search")).toBe("pass");
  });

  it("skips storage of unknown size", () => {
    expect(domain({ volume_type: "gp2" })).toEqual({ skip: "unknown-attribute", detail: "ebs_options[0].volume_size" });
  });
});
