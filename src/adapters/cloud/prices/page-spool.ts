import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline";

/** A page of a list that comes in pages. */
export interface ListPage {
  /** Where the next page is; null after the last one. */
  readonly next: string | null;
  readonly body: unknown;
}

// Tokens of pages expire, and a list that was read over days would be no list of any day.
const LONGEST_PAUSE = 6 * 3_600_000;

/**
 * Keeps the pages of a list in a file, one a line: the address of the next page, a tab, the page. An attempt that broke off goes on after
 * its last whole page. The file has its name only when the list is whole.
 */
export async function spoolPages(
  file: string,
  fetchPage: (cursor: string | null) => Promise<ListPage>,
  onPage: (pages: number) => void = () => undefined,
): Promise<void> {
  if (await exists(file)) return;
  const part = `${file}.part`;
  const start = await resume(part);
  let { pages } = start;
  const spool = await open(part, pages > 0 ? "a" : "w");
  try {
    for (let cursor: string | null | undefined = start.cursor; cursor !== null;) {
      const page: ListPage = await fetchPage(cursor ?? null);
      await spool.write(`${JSON.stringify(page.next)}\t${JSON.stringify(page.body)}\n`);
      onPage(++pages);
      cursor = page.next;
    }
  } finally {
    await spool.close();
  }
  await rename(part, file);
}

/** The pages of a spool, one at a time. */
export async function* spooledPages(file: string): AsyncGenerator {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const tab = line.indexOf("\t");
    yield JSON.parse(line.slice(tab + 1)) as unknown;
  }
}

/** Depends on the pages only, not on the tokens between them. */
export async function spoolFingerprint(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    hash.update(line.slice(line.indexOf("\t")));
  return `sha256:${hash.digest("hex")}`;
}

/** Cuts off a page that was written in part, and gives the cursor after the last whole one; undefined at the beginning. */
async function resume(part: string): Promise<{ readonly pages: number; readonly cursor: string | null | undefined }> {
  const found = await stat(part).catch(absent);
  if (found === null || found.size === 0) return { pages: 0, cursor: undefined };
  if (Date.now() - found.mtimeMs > LONGEST_PAUSE) {
    await rm(part);
    return { pages: 0, cursor: undefined };
  }
  let whole = 0;
  let pages = 0;
  let cursor: string | null | undefined;
  for await (const line of createInterface({ input: createReadStream(part), crlfDelay: Infinity })) {
    const length = Buffer.byteLength(line) + 1;
    if (whole + length > found.size) break;
    cursor = JSON.parse(line.slice(0, line.indexOf("\t"))) as string | null; // written above
    whole += length;
    pages++;
  }
  const spool = await open(part, "r+");
  await spool.truncate(whole);
  await spool.close();
  return { pages, cursor };
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(absent)) !== null;
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
