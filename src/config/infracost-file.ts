import { z } from "zod";
import type { ProjectEntry, ProjectList } from "../model/project-list.js";
import { parseYamlInput } from "./yaml-input.js";

const anything = z.unknown().optional();

/** Settings of Infracost that steer Terraform, Terragrunt or a cloud service, none of which is called here. */
const Unused = z.object({
  terraform_force_cli: anything,
  terraform_plan_flags: anything,
  terraform_init_flags: anything,
  terraform_binary: anything,
  terraform_cloud_workspace: anything,
  terraform_cloud_org: anything,
  terraform_cloud_host: anything,
  terraform_cloud_token: anything,
  spacelift_api_key_endpoint: anything,
  spacelift_api_key_id: anything,
  spacelift_api_key_secret: anything,
  terragrunt_flags: anything,
  terraform_use_state: anything,
  yor_config_path: anything,
});

const Project = z.strictObject({
  path: z.string(),
  name: z.string().optional(),
  exclude_paths: z.array(z.string()).default([]),
  include_all_paths: z.boolean().default(false),
  skip_autodetect: z.boolean().default(false),
  terraform_var_files: z.array(z.string()).default([]),
  terraform_vars: z.record(z.string(), z.json()).default({}),
  terraform_workspace: z.string().optional(),
  usage_file: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  // What tells one run of a service from another; it decides nothing about the cost.
  dependency_paths: z.array(z.string()).optional(),
  config_sha: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  ...Unused.shape,
});

/** `infracost.yml`, version 0.1, as Infracost 0.10 reads it. */
const InfracostFile = z.strictObject({
  version: z.union([z.string(), z.number()]).transform(String),
  projects: z.array(Project).min(1),
  terraform_source_map: z.array(z.strictObject({ match: z.string(), replace: z.string() })).default([]),
});

/**
 * The projects of an `infracost.yml`. `locate` gives a path in it as seen from the working directory.
 *
 * @throws InputError when the text is not as Infracost 0.10 describes it.
 */
export function parseInfracostFile(file: string, text: string, locate: (path: string) => string): ProjectList {
  const parsed = parseYamlInput(InfracostFile, file, text, { code: "config", docs: "docs/configuration.md" });
  const { projects, terraform_source_map: replacements } = parsed;
  const ignored = Unused.keyof().options.filter((name) => projects.some((project) => project[name] !== undefined));
  return { file, projects: projects.map((project) => entryOf(project, locate)), replacements, ignored };
}

function entryOf(project: z.output<typeof Project>, locate: (path: string) => string): ProjectEntry {
  const variables = Object.entries(project.terraform_vars).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return {
    path: locate(project.path),
    ...(project.name === undefined ? {} : { name: project.name }),
    ...(project.usage_file === undefined ? {} : { usageFile: locate(project.usage_file) }),
    ...(project.terraform_workspace === undefined ? {} : { workspace: project.terraform_workspace }),
    variables: Object.fromEntries(variables) as Record<string, string>, // pairs of name and text
    variableFiles: project.terraform_var_files,
    environment: project.env,
    exclude: project.exclude_paths,
    all: project.include_all_paths,
  };
}
