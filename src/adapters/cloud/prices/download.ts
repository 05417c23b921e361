import { createWriteStream } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { PriceListError } from "./listed-price.js";

export interface DownloadProgress {
  readonly received: number;
  /** null when the server does not say. */
  readonly total: number | null;
}

/**
 * Downloads an address to a file and goes on where an earlier attempt stopped, unless the document has changed since.
 * The file appears under its name only when it is whole.
 */
export async function download(
  address: string,
  file: string,
  onProgress?: (progress: DownloadProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const part = `${file}.part`;
  const mark = `${file}.etag`;
  const received = (await stat(part).catch(absent))?.size ?? 0;
  const etag = received > 0 ? await readFile(mark, "utf8").catch(absent) : null;
  const resuming = etag !== null && received > 0;
  const response = await fetch(address, {
    headers: resuming ? { range: `bytes=${received}-`, "if-range": etag } : {},
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.status === 416) {
    await rm(part, { force: true });
    return download(address, file, onProgress, signal);
  }
  if (!response.ok || response.body === null) throw new PriceListError("list-incomplete", `${address} answered ${response.status}.`);
  const appending = resuming && response.status === 206;
  const newEtag = response.headers.get("etag");
  // Without a strong mark a later attempt could join halves of two documents.
  if (newEtag !== null && !newEtag.startsWith("W/")) await writeFile(mark, newEtag);
  else await rm(mark, { force: true });
  await save(response, part, appending ? received : 0, onProgress);
  await rename(part, file);
  await rm(mark, { force: true });
}

async function save(
  response: Response,
  part: string,
  already: number,
  onProgress: ((progress: DownloadProgress) => void) | undefined,
): Promise<void> {
  const length = response.headers.get("content-length");
  const total = length === null ? null : already + Number(length);
  let received = already;
  // The DOM's type of a stream and Node's are the same object here.
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  body.on("data", (chunk: Buffer) => {
    received += chunk.length;
    onProgress?.({ received, total });
  });
  await pipeline(body, createWriteStream(part, { flags: already > 0 ? "a" : "w" }));
  if (total !== null && received !== total && response.headers.get("content-encoding") === null) {
    throw new PriceListError("list-incomplete", `Received ${received} of ${total} bytes; the next attempt goes on there.`);
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
