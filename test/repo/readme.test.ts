import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addCommands } from "../../src/cli/commands/index.js";
import { EXIT } from "../../src/cli/exit.js";
import { ROOT } from "../support/run.js";

const README = join(ROOT, "README.md");

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The tables of README.md that are generated; `UPDATE=1 npx vitest run test/repo/readme.test.ts` writes them. */
function sections(): Record<string, string> {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionFile; // our own file
  const program = new Command();
  addCommands(program, () => undefined);
  return {
    inputs: table(
      ["input", "meaning", "default"],
      Object.entries(action.inputs).map(([name, input]) => [
        `\`${name}\``,
        input.description,
        input.default === undefined ? "" : `\`${input.default}\``,
      ]),
    ),
    outputs: table(
      ["output", "meaning"],
      Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
    commands: table(
      ["command", "what it does"],
      program.commands
        .flatMap((command) => [command, ...command.commands])
        .filter((command) => command.commands.length === 0)
        .map((command) => [`\`${path(command)}\``, command.description()]),
    ),
  };
}

function path(command: Command): string {
  const parent = command.parent?.name() ?? "";
  return `terratrim ${parent === "" ? "" : `${parent} `}${command.name()}`;
}

describe("README.md", () => {
  it.each(Object.keys(sections()))("has the table of %s as the code has it", (name) => {
    const readme = readFileSync(README, "utf8");
    const pattern = new RegExp(`(<!-- ${name} -->\\n)([\\s\\S]*?)(<!-- /${name} -->)`);
    const expected = `${sections()[name] ?? ""}\n`;
    if (process.env["UPDATE"])
      writeFileSync(
        README,
        readme.replace(pattern, (_, open: string, __, close: string) => open + expected + close),
      );

    const found = pattern.exec(readFileSync(README, "utf8"))?.[2];

    expect(found).toBe(expected);
  });

  it("names every exit code", () => {
    const readme = readFileSync(README, "utf8");

    for (const code of Object.values(EXIT)) expect(readme).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
  });
});
