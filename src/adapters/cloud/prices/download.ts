import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";

import { refusal } from "./fetch-json.js";
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
  const started = await startedBefore(part, mark);
  const headers: Record<string, string> = started === null ? {} : { range: `bytes=${started.received}-`, "if-range": started.etag };
  const response = await fetch(address, { headers, ...(signal === undefined ? {} : { signal }) }).catch(async (error: unknown) => {
    throw await refusal(address, error instanceof Error ? error : new Error(String(error)));
  });
  if (response.status === 416) {
    await rm(part, { force: true });
    return download(address, file, onProgress, signal);
  }
  if (!response.ok || response.body === null) throw await refusal(address, response);
  await remember(mark, response.headers.get("etag"));
  await save(response, part, response.status === 206 ? (started?.received ?? 0) : 0, onProgress);
  await rename(part, file);
  await rm(mark, { force: true });
}

/** How much of the document is there, and which state of it; null when nothing can be gone on with. */
async function startedBefore(part: string, mark: string): Promise<{ readonly received: number; readonly etag: string } | null> {
  const received = (await stat(part).catch(absent))?.size ?? 0;
  const etag = await readFile(mark, "utf8").catch(absent);
  return received > 0 && etag !== null ? { received, etag } : null;
}

/** Without a strong mark of its state a later attempt could join halves of two documents. */
async function remember(mark: string, etag: string | null): Promise<void> {
  if (etag !== null && !etag.startsWith("W/")) await writeFile(mark, etag);
  else await rm(mark, { force: true });
}

/** Every piece is on disk before the next one is asked for, so that an attempt that breaks off loses none. */
async function save(
  response: Response,
  part: string,
  already: number,
  onProgress: ((progress: DownloadProgress) => void) | undefined,
): Promise<void> {
  const length = response.headers.get("content-length");
  const total = length === null ? null : already + Number(length);
  let received = already;
  const file = await open(part, already > 0 ? "a" : "w");
  try {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      // Node's streams of the web can be iterated
      await file.write(chunk);
      received += chunk.length;
      onProgress?.({ received, total });
    }
  } finally {
    await file.close();
  }
  if (total !== null && received !== total && response.headers.get("content-encoding") === null) {
    throw new PriceListError("list-incomplete", `Received ${received} of ${total} bytes; the next attempt goes on there.`);
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
