import { describe, expect, it } from "vitest";
import { awsFreeGroups, awsFreeTypes } from "../../../../src/resources/aws/free-types.js";
import { freeTwins } from "../../../../src/resources/aws/shared/free-twins.js";
import { findFreeType, findResource, mappedTypes } from "../../../../src/resources/index.js";

const names = awsFreeGroups.flatMap(({ types }) => types.trim().split(/\s+/));

describe("free AWS types", () => {
  it("have a well-formed name, and are in one group", () => {
    expect(names.filter((name) => !/^[a-z0-9_]+$/.test(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("have a reason, and the page of AWS that it follows", () => {
    const unfounded = awsFreeGroups.filter(
      ({ reason, source }) => reason.length < 10 || !/^https:\/\/(docs\.)?aws\.amazon\.com\/[a-z0-9]/i.test(source),
    );

    expect(unfounded).toEqual([]);
  });

  it("have a reason of their own: a page and its reason are written once", () => {
    const written = awsFreeGroups.map(({ reason, source }) => `${reason} <${source}>`);

    expect(written.filter((text, index) => written.indexOf(text) !== index)).toEqual([]);
  });

  it("send the reader to types that are billed", () => {
    const mentioned = awsFreeGroups.flatMap(({ reason }) => reason.match(/\baws_\w+/g) ?? []);

    expect(mentioned.length).toBeGreaterThan(20);
    expect(mentioned.filter((type) => findResource(type) === undefined)).toEqual([]);
  });

  it("are not billed by a mapping as well", () => {
    expect(mappedTypes().filter((type) => awsFreeTypes.has(type))).toEqual([]);
  });

  it("of Cloud Control are as free as their classic twins", () => {
    expect(Object.entries(freeTwins).filter(([type, of]) => !awsFreeTypes.has(of) || !awsFreeTypes.has(type))).toEqual([]);
  });

  it.each(["aws_iam_role", "aws_security_group", "aws_lb_listener", "aws_vpc_peering_connection", "awscc_ec2_route_table"])(
    "include %s",
    (type) => {
      expect(findFreeType(type)).toBeDefined();
      expect(findResource(type)).toBeUndefined();
    },
  );
});
