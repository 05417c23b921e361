import { rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Writes texts by path below a folder. Each file is replaced whole, so that an interruption leaves the old or the new one. */
export async function writeTexts(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    const target = join(folder, file);
    const { mode } = await stat(target);
    const temporary = `${target}.terratrim-${process.pid}`;
    await writeFile(temporary, text, { mode });
    await rename(temporary, target);
  }
}
