import { basename } from "node:path";
import { Command, CommanderError } from "commander";
import { addCommands } from "./commands/index.js";
import { EXIT, reportError } from "./exit.js";
import { HELP } from "./help.js";
import { version } from "./version.js";

/** Runs one command line, under our own name or Infracost's, and gives its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const [node = "", script = ""] = argv;
  if (basename(script, ".js") !== "infracost") return runOwn(argv);
  const { infracostProgram } = await import("./infracost-program.js");
  const own: string[] = [];
  const code = await parse(
    infracostProgram(version(), (args) => void own.push(...args)),
    argv,
  );
  return own.length === 0 ? code : runOwn([node, script, ...own]);
}

async function runOwn(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new Command("terratrim")
    .description(
      "Prices Terraform before it is applied, checks the price against policies, and fixes the code with proof.\nRuns offline: no account, no key, no network.",
    )
    .version(version(), "-v, --version")
    .showHelpAfterError("(run with --help for the options)")
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp(HELP)
    .addHelpText("after", `\nA first estimate: terratrim price DIRECTORY, and terratrim COMMAND --help shows examples.\n\n${exitCodes()}`);
  addCommands(program, (code) => (exitCode = code));
  const parsed = await parse(program, argv);
  if (process.env["TERRATRIM_DEBUG"]) await tellLoadedPrices();
  return parsed === EXIT.ok ? exitCode : parsed;
}

function exitCodes(): string {
  const codes = Object.entries(EXIT) as [keyof typeof EXIT, number][]; // the keys of EXIT
  return ["Exit codes:", ...codes.map(([name, code]) => `  ${code}  ${MEANINGS[name]}`)].join("\n");
}

async function parse(program: Command, argv: readonly string[]): Promise<number> {
  try {
    await program.parseAsync([...argv]);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    return reportError(error);
  }
}

async function tellLoadedPrices(): Promise<void> {
  const { loadedPrices } = await import("../adapters/files/local-ports.js");
  const { parts, bytes, milliseconds } = loadedPrices();
  process.stderr.write(
    `Prices read: ${parts.length} parts of the snapshot, ${(bytes / 1024).toFixed(1)} KiB in ${milliseconds.toFixed(1)} ms\n`,
  );
  for (const part of parts) process.stderr.write(`  ${part}\n`);
}

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: "done",
  failed: "could not be done, or not all of it; the message says why and what to do",
  denied: "a policy with severity deny is broken, by a project or by all together",
  incomplete: "with --strict: a price is missing or ambiguous",
};
