import { describe, expect, it } from "vitest";
import { findFreeType, findResource, mappedTypes } from "../../../../src/resources/index.js";
import { awsFreeTypes } from "../../../../src/resources/aws/free-types.js";

describe("free AWS types", () => {
  it("have a reason and a well-formed name", () => {
    for (const [type, reason] of awsFreeTypes) {
      expect(type).toMatch(/^aws(cc)?_[a-z0-9_]+$/);
      expect(reason.length).toBeGreaterThan(10);
    }
  });

  it("are not billed by a mapping as well", () => {
    expect(mappedTypes().filter((type) => awsFreeTypes.has(type))).toEqual([]);
  });

  it.each(["aws_iam_role", "aws_security_group", "aws_lb_listener", "aws_vpc_peering_connection", "awscc_ec2_route_table"])(
    "include %s",
    (type) => {
      expect(findFreeType(type)).toBeDefined();
      expect(findResource(type)).toBeUndefined();
    },
  );
});
