import { Command, Option } from "commander";
import { HELP } from "./help.js";
import { append } from "./options.js";

interface Flags {
  path?: string;
  configFile?: string;
  excludePath?: string[];
  includeAllPaths?: boolean;
  compareTo?: string;
  projectName?: string;
  format: string;
  outFile?: string;
  usageFile?: string;
  terraformVar: string[];
  terraformVarFile: string[];
  terraformWorkspace?: string;
  color: boolean;
}

const FORMATS = {
  breakdown: { table: "table", json: "infracost-json" },
  diff: { diff: "table", json: "infracost-json" },
} as const;

/** What only changes how Infracost works or looks, and nothing that it prints for programs. */
const WITHOUT_EFFECT = ["--no-cache", "--show-skipped", "--debug-report", "--log-level <level>", "--fields <list>"];

/**
 * The commands `breakdown` and `diff` of Infracost 0.10 with its flags, so that tools that call it need to change nothing.
 * Each is handed on as arguments of our own `price` and `diff`.
 */
export function infracostProgram(version: string, handOn: (args: readonly string[]) => void): Command {
  const program = new Command("infracost")
    .description(
      "Terratrim under the name of Infracost 0.10: takes its commands breakdown and diff. Everything else is in `terratrim --help`.",
    )
    .version(version, "-v, --version")
    .showHelpAfterError("(run with --help for the options)")
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp(HELP);
  const breakdown = program.command("breakdown").description("show what a plan, a state or a directory of Terraform costs a month");
  addFlags(breakdown, FORMATS.breakdown, "table").action((flags: Flags) => handOn(["price", ...ownArguments(flags, FORMATS.breakdown)]));
  const diff = program
    .command("diff")
    .description("show how a plan, or a project compared with an earlier one, changes the monthly cost")
    .option("--compare-to <file>", "what `infracost breakdown --format json` printed before");
  addFlags(diff, FORMATS.diff, "diff").action((flags: Flags) => handOn(["diff", ...ownArguments(flags, FORMATS.diff)]));
  return program;
}

function addFlags(command: Command, formats: Readonly<Record<string, string>>, usual: string): Command {
  command
    .option("-p, --path <path>", "plan (terraform show -json), state, or directory")
    .option("--config-file <file>", "the projects: an infracost.yml")
    .option(
      "--exclude-path <globs>",
      "leave out what matches while looking for projects; repeatable, or a list with commas",
      appendList,
      [],
    )
    .option("--include-all-paths", "take every directory with configuration, modules too")
    .addOption(new Option("--format <format>", "output format").choices(Object.keys(formats)).default(usual))
    .option("--out-file <file>", "write the report to a file")
    .option("--usage-file <file>", "quantities that the configuration does not say")
    .option("--terraform-var <name=value>", "set a variable; repeatable", append, [])
    .option("--terraform-var-file <files>", "read variables; repeatable, or a list with commas", appendList, [])
    .addOption(new Option("--terraform-workspace <name>", "the workspace").env("INFRACOST_TERRAFORM_WORKSPACE"))
    .addOption(new Option("--project-name <name>", "accepted; the project is named for its path").hideHelp())
    .option("--no-color", "print without colours");
  for (const flags of WITHOUT_EFFECT) command.addOption(new Option(flags, "accepted, without effect").hideHelp());
  return command;
}

function appendList(value: string, previous: string[]): string[] {
  return [...previous, ...value.split(",").filter((file) => file !== "")];
}

function ownArguments(flags: Flags, formats: Readonly<Record<string, string>>): string[] {
  const { path, format, compareTo, outFile, usageFile, terraformVar, terraformVarFile, terraformWorkspace, color } = flags;
  const { configFile, excludePath = [], includeAllPaths = false } = flags;
  if (!color) process.env["NO_COLOR"] = "1";
  if (flags.projectName !== undefined) process.stderr.write("Note: --project-name has no effect; the project is named for its path.\n");
  const given: readonly (readonly [string, string | undefined])[] = [
    ["--format", formats[format]],
    ["--compare-to", compareTo],
    ["--config-file", configFile],
    ["--out-file", outFile],
    ["--usage-file", usageFile],
    ["--terraform-workspace", terraformWorkspace],
    ...terraformVar.map((value) => ["--terraform-var", value] as const),
    ...terraformVarFile.map((file) => ["--terraform-var-file", file] as const),
    ...excludePath.map((glob) => ["--exclude-path", glob] as const),
  ];
  return [
    ...(path === undefined ? [] : [path]),
    ...(includeAllPaths ? ["--include-all-paths"] : []),
    ...given.flatMap(([name, value]) => (value === undefined ? [] : [name, value])),
  ];
}
