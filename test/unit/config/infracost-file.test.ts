import { expect, test } from "vitest";
import { parseInfracostFile } from "../../../src/config/infracost-file.js";

const read = (text: string) => parseInfracostFile("infracost.yml", text, (path) => `repo/${path}`);

test("the projects of an infracost.yml are read with everything that decides the cost", () => {
  const list = read(`
version: 0.1
projects:
  - path: dev
    name: development
    usage_file: usage.yml
    terraform_workspace: dev
    terraform_var_files: [dev.tfvars]
    terraform_vars: { size: t3.micro, count: 2, zones: [a, b] }
    env: { AWS_REGION: eu-west-1 }
    exclude_paths: [old]
    dependency_paths: ["**/*.json"]
    metadata: { team: web }
    skip_autodetect: true
  - path: prod
    include_all_paths: true
terraform_source_map:
  - { match: "git::https://(.*)", replace: "$1" }
`);

  expect(list.projects).toEqual([
    {
      path: "repo/dev",
      name: "development",
      usageFile: "repo/usage.yml",
      workspace: "dev",
      variables: { size: "t3.micro", count: "2", zones: '["a","b"]' },
      variableFiles: ["dev.tfvars"],
      environment: { AWS_REGION: "eu-west-1" },
      exclude: ["old"],
      all: false,
    },
    { path: "repo/prod", variables: {}, variableFiles: [], environment: {}, exclude: [], all: true },
  ]);
  expect(list.replacements).toEqual([{ match: "git::https://(.*)", replace: "$1" }]);
  expect(list.ignored).toEqual([]);
});

test("settings that would execute something are named, and have no effect", () => {
  const { ignored } = read('version: "0.1"\nprojects:\n  - { path: a, terraform_plan_flags: "-var x=1", terraform_force_cli: true }');

  expect(ignored).toEqual(["terraform_force_cli", "terraform_plan_flags"]);
});

test.each([
  ["version: 0.1\nprojects: [{ path: a, terraform_var: {} }]", /terraform_var/],
  ["version: 0.1\nprojects: [{}]", /projects\[0\]\.path/],
  ["version: 0.1", /projects/],
  ["version: 0.1\nprojects: []", /projects/],
])("a mistake in %j is named with its place", (text, message) => {
  expect(() => read(text)).toThrow(message);
});
