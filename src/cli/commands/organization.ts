import type { Command } from "commander";
import { InputError } from "../../model/diagnostic.js";
import { append } from "../options.js";

interface Flags {
  repository: string[];
  dataDir?: string;
}

export function addOrganization(program: Command): void {
  const organization = program
    .command("organization")
    .description("make organizations of the service, and say which repositories they may change");
  const options = (command: Command): Command =>
    command
      .option("--repository <owner/name>", "may open pull requests there; OWNER/* and * stand for many; repeatable", append, [])
      .option("--data-dir <folder>", "where the embedded PostgreSQL keeps its data (default: TERRATRIM_DATA_DIR or .terratrim)");

  options(
    organization.command("create").description("make an organization and print its first token").argument("<name>", "what people call it"),
  ).action((name: string, flags: Flags) => create(name, flags));
  options(
    organization
      .command("allow")
      .description("set the repositories of an organization, in place of those it has")
      .argument("<id>", "printed when it was made"),
  ).action((id: string, flags: Flags) => allow(id, flags));
}

async function create(name: string, flags: Flags): Promise<void> {
  const { addOrganization: add } = await import("../../server/organizations.js");
  const { organizationId, token } = await add(await settings(flags), name, flags.repository);
  process.stdout.write(`Organization ${organizationId}\nIts token, shown once: ${token}\n`);
}

async function allow(id: string, flags: Flags): Promise<void> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new InputError("organization-id", `${id} is not the id of an organization`, "`terratrim organization create` prints it.");
  const { setRepositories } = await import("../../server/organizations.js");
  if (!(await setRepositories(await settings(flags), id, flags.repository)))
    throw new InputError("organization-unknown", `There is no organization ${id}`, "`terratrim organization create` prints its id.");
}

async function settings({ dataDir }: Flags) {
  const { serviceSettings } = await import("../../config/service-settings.js");
  return serviceSettings({ ...process.env, ...(dataDir === undefined ? {} : { TERRATRIM_DATA_DIR: dataDir }) });
}
