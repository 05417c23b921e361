import { mkdir, rm } from "node:fs/promises";
import path from "node:path";

import type { ListedPrice, PriceSource } from "../../../../app/ports.js";
import { inBatches } from "../listed-price.js";
import { spooledPages, spoolFingerprint, spoolPages, type ListPage } from "../page-spool.js";
import { feedName, fileName, type ListRequest } from "./list-request.js";

/** A list that comes in pages. Only reading all of them tells whether it changed. */
export function spooledSource(
  request: ListRequest,
  fetchPage: (cursor: string | null) => Promise<ListPage>,
  prices: (pages: () => AsyncIterable<unknown>) => AsyncIterable<ListedPrice>,
): PriceSource {
  const feed = feedName(request);
  const file = path.join(request.folder, `${fileName(feed)}.pages`);
  return {
    feed,
    currentFingerprint: () => Promise.resolve(null),
    fetch: async (onProgress) => {
      await mkdir(request.folder, { recursive: true });
      await spoolPages(file, fetchPage, (done) => onProgress({ phase: "pages", done, total: null }));
      return { name: feed, fingerprint: await spoolFingerprint(file), batches: inBatches(prices(() => spooledPages(file))) };
    },
    discard: () => rm(file, { force: true }),
  };
}
