import { expect, test } from "vitest";
import { moduleAddress } from "../../../../../src/read/source/configuration/module-address.js";

const PUBLIC = ["registry.terraform.io", "registry.opentofu.org"];

test.each([
  ["terraform-aws-modules/vpc/aws", { kind: "registry", hosts: PUBLIC, path: "terraform-aws-modules/vpc/aws", directory: "" }],
  [
    "terraform-aws-modules/iam/aws//modules/iam-role",
    { kind: "registry", hosts: PUBLIC, path: "terraform-aws-modules/iam/aws", directory: "modules/iam-role" },
  ],
  ["app.terraform.io/acme/vpc/aws", { kind: "registry", hosts: ["app.terraform.io"], path: "acme/vpc/aws", directory: "" }],
  ["tfr:///acme/vpc/aws//modules/x?version=1.0.0", { kind: "registry", hosts: PUBLIC, path: "acme/vpc/aws", directory: "modules/x" }],
  ["tfr://tf.acme.com/acme/vpc/aws", { kind: "registry", hosts: ["tf.acme.com"], path: "acme/vpc/aws", directory: "" }],
  ["github.com/acme/network", { kind: "remote", path: "github.com/acme/network", directory: "", ref: "" }],
  ["github.com/acme/network//a/b?ref=v1", { kind: "remote", path: "github.com/acme/network", directory: "a/b", ref: "v1" }],
  ["git::https://user:x@example.com/net.git?ref=v1.2", { kind: "remote", path: "example.com/net", directory: "", ref: "v1.2" }],
  ["git::ssh://git@example.com/acme/net.git//m", { kind: "remote", path: "example.com/acme/net", directory: "m", ref: "" }],
  ["git@github.com:acme/net.git//m?ref=v2", { kind: "remote", path: "github.com/acme/net", directory: "m", ref: "v2" }],
  ["https://example.com/vpc.zip", { kind: "remote", path: "example.com/vpc.zip", directory: "", ref: "" }],
  ["s3::https://s3.amazonaws.com/bucket/vpc.zip", { kind: "remote", path: "s3.amazonaws.com/bucket/vpc.zip", directory: "", ref: "" }],
])("%s", (source, expected) => {
  expect(moduleAddress(source)).toEqual(expected);
});
