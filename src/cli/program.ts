import { Command, CommanderError } from "commander";
import { addCommands } from "./commands/index.js";
import { EXIT, reportError } from "./exit.js";
import { version } from "./version.js";

/** Runs one command line and gives its exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.ok;
  const program = new Command("terratrim")
    .description(
      "Prices Terraform before it is applied, checks the price against policies, and fixes the code with proof.\nRuns offline: no account, no key, no network.",
    )
    .version(version(), "-v, --version")
    .showHelpAfterError("(run with --help for the options)")
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      "after",
      `\nExit codes: ${Object.entries(EXIT)
        .map(([meaning, code]) => `${code} ${MEANINGS[meaning as keyof typeof EXIT]}`)
        .join(", ")}.`,
    ); // the keys of EXIT
  addCommands(program, (code) => (exitCode = code));

  try {
    await program.parseAsync([...argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    return reportError(error);
  }
}

const MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: "done",
  failed: "could not be done, the message says why",
  denied: "a policy with severity deny is broken",
  incomplete: "with --strict: a price is missing or ambiguous",
};
