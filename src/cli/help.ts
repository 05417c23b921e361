import { Help, Option, type Command } from "commander";

/** How help is printed: what is off or empty unless said is no default worth a word. */
export const HELP = {
  optionDescription(option: Option): string {
    const { defaultValue } = option as { readonly defaultValue?: unknown }; // of any type, which commander says as `any`
    const isNothing = defaultValue === false || (Array.isArray(defaultValue) && defaultValue.length === 0);
    const shown = isNothing ? Object.assign(new Option(option.flags), option, { defaultValue: undefined }) : option;
    return new Help().optionDescription(shown);
  },
};

/** Adds examples to the end of a command's help: what to type, and what it does. */
export function addExamples(command: Command, examples: Readonly<Record<string, string>>): Command {
  const lines = Object.entries(examples).map(([line, meaning]) => `  terratrim ${line}\n      ${meaning}`);
  return command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
