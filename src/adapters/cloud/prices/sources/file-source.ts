import { stat } from "node:fs/promises";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";

import type { PriceSource } from "../../../../app/ports.js";
import { download } from "../download.js";
import { fileFingerprint, readListFile } from "../list-file.js";
import { inBatches, PriceListError } from "../listed-price.js";
import { feedName, fileName, type ListRequest } from "./list-request.js";

/** A list that is a file here, or one document at an address. */
export function fileSource(request: ListRequest, location: string): PriceSource {
  const feed = feedName(request);
  const remote = /^https?:\/\//.test(location);
  const file = remote ? path.join(request.folder, `${fileName(feed)}-source`) : location;
  return {
    feed,
    currentFingerprint: () => Promise.resolve(null),
    fetch: async (onProgress) => {
      if (remote) {
        await mkdir(request.folder, { recursive: true });
        await download(location, file, ({ received, total }) => onProgress({ phase: "bytes", done: received, total }));
      } else {
        await present(file);
      }
      const fingerprint = await fileFingerprint(file);
      return { name: feed, fingerprint, batches: inBatches(readListFile(file, request.vendor, request.region)) };
    },
    discard: () => (remote ? rm(file, { force: true }) : Promise.resolve()),
  };
}

async function present(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return;
  throw new PriceListError(
    "list-unreachable",
    `There is no file ${file}.`,
    "--source takes a file or an address that begins with https://.",
  );
}
