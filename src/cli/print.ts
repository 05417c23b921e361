import { writeFile } from "node:fs/promises";
import { PLAIN, type Styles } from "../report/styles.js";

/** Writes a report to a file or to standard output, and waits until it is out. */
export async function print(text: string, file?: string): Promise<void> {
  if (file !== undefined) {
    await writeFile(file, text);
    return;
  }
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // `terratrim price … | head` closes the pipe early, which is no error.
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE")
        reject(error); // a failed write is an ErrnoException
      else resolve();
    });
  });
}

/** Indented for a person at a terminal, on one line for a program. */
export function printJson(document: object, file?: string): Promise<void> {
  const indent = file === undefined && process.stdout.isTTY ? 2 : undefined;
  return print(`${JSON.stringify(document, null, indent)}\n`, file);
}

/** Colours for a terminal; none with NO_COLOR or where the output is not a terminal. */
export function styles(): Styles {
  if (process.env["NO_COLOR"] || process.env["INFRACOST_NO_COLOR"] || !process.stdout.isTTY) return PLAIN;
  const style = (on: number, off: number) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`;
  return { bold: style(1, 22), dim: style(2, 22), red: style(31, 39), green: style(32, 39), yellow: style(33, 39) };
}
