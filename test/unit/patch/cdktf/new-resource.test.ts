import { expect, it } from "vitest";
import type { NewResource } from "../../../../src/model/finding.js";
import type { Json } from "../../../../src/model/json.js";
import { constructFor, WRITABLE_TYPES } from "../../../../src/patch/cdktf/constructs.js";
import { printNewResource } from "../../../../src/patch/cdktf/new-resource.js";

function resource(type: string, attributes: Record<string, Json>): NewResource {
  return { type, name: "x", module: "", region: null, beside: "aws_vpc.main", attributes };
}

async function text(type: string, attributes: Record<string, Json>): Promise<string> {
  const printed = await printNewResource(resource(type, attributes));
  return printed.kind === "printed" ? printed.text : printed.reason;
}

it("writes a gateway endpoint with bare references and tags as they are", async () => {
  const result = await text("aws_vpc_endpoint", {
    vpc_id: { $ref: "aws_vpc.main.id" },
    service_name: "com.amazonaws.eu-west-1.s3",
    route_table_ids: [{ $ref: "aws_route_table.a.id" }],
    tags: { cost_center: "1" },
  });

  expect(result).toBe(
    'resource "aws_vpc_endpoint" "x" {\n  vpc_id          = aws_vpc.main.id\n  service_name    = "com.amazonaws.eu-west-1.s3"\n  route_table_ids = [aws_route_table.a.id]\n  tags = {\n    cost_center = "1"\n  }\n}',
  );
});

it("writes nested blocks as blocks", async () => {
  const result = await text("aws_s3_bucket_lifecycle_configuration", {
    bucket: "b",
    rule: [{ id: "r", status: "Enabled", abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }] }],
  });

  expect(result).toBe(
    'resource "aws_s3_bucket_lifecycle_configuration" "x" {\n  bucket = "b"\n\n  rule {\n    id     = "r"\n    status = "Enabled"\n\n    abort_incomplete_multipart_upload {\n      days_after_initiation = 7\n    }\n  }\n}',
  );
});

it("writes a block of which there is one, though the construct wants it as an object", async () => {
  expect(await text("aws_vpc_endpoint", { vpc_id: "v", dns_options: [{ dns_record_ip_type: "ipv4" }] })).toBe(
    'resource "aws_vpc_endpoint" "x" {\n  vpc_id = "v"\n\n  dns_options {\n    dns_record_ip_type = "ipv4"\n  }\n}',
  );
});

it("keeps a JSON document readable", async () => {
  expect(
    await text("aws_ecr_lifecycle_policy", { repository: { $ref: "aws_ecr_repository.x.name" }, policy: { $jsonencode: { rules: [] } } }),
  ).toBe(
    'resource "aws_ecr_lifecycle_policy" "x" {\n  repository = aws_ecr_repository.x.name\n  policy = jsonencode({\n    rules = []\n  })\n}',
  );
});

it("refuses an attribute that the type does not have", async () => {
  expect(await text("aws_vpc_endpoint", { vpc_id: "v", service: "s3" })).toBe("aws_vpc_endpoint has no attribute service.");
});

it("refuses a type that it cannot write", async () => {
  expect(await text("aws_instance", {})).toContain("aws_instance");
});

it.each(WRITABLE_TYPES)("gets from the construct of %s which attributes are blocks", async (type) => {
  const attributes = await constructFor(type)?.({});

  expect(attributes).toBeTypeOf("object");
});
