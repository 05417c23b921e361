import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";

import { closest } from "fastest-levenshtein";

import type { PriceSource, SyncProgress } from "../../../../app/ports.js";
import { download, type DownloadProgress } from "../download.js";
import { fetchJson } from "../fetch-json.js";
import { fileFingerprint, readListFile } from "../list-file.js";
import { inBatches, PriceListError } from "../listed-price.js";
import { feedName, fileName, type ListRequest } from "./list-request.js";

const ENDPOINT = "https://pricing.us-east-1.amazonaws.com";
const INDEX = "/offers/v1.0/aws/index.json";
const SAVINGS_PLANS = /^\/savingsPlan\/v1\.0\/aws\/([^/]+)\//;

/** AWS's public price list files: the index of offers names the regions of a service, and those name the current file. */
export function awsListSource(request: ListRequest): PriceSource {
  const feed = feedName(request);
  const endpoint = request.endpoint ?? ENDPOINT;
  let address: Promise<string> | null = null;
  const current = (): Promise<string> => (address ??= currentFile(request, endpoint));
  return {
    feed,
    currentFingerprint: async () => versionOf(await current()),
    fetch: async (onProgress) => {
      const location = await current();
      const file = path.join(request.folder, `${fileName(feed)}-${fileName(location).slice(-120)}`);
      await mkdir(request.folder, { recursive: true });
      await removeOthers(request.folder, fileName(feed), path.basename(file));
      // A file of a named version that is whole was fetched by a run that ended before its import did.
      if (versionOf(location) === null || !existsSync(file)) await download(new URL(location, endpoint).href, file, bytes(onProgress));
      const fingerprint = versionOf(location) ?? (await fileFingerprint(file));
      return { name: feed, fingerprint, batches: inBatches(readListFile(file, "aws", request.region)) };
    },
    discard: () => removeOthers(request.folder, fileName(feed), null),
  };
}

function bytes(onProgress: (progress: SyncProgress) => void): (progress: DownloadProgress) => void {
  return ({ received, total }) => onProgress({ phase: "bytes", done: received, total });
}

/** A published file never changes; its path has the time of its publication. */
function versionOf(location: string): string | null {
  return /\/\d{14}\//.test(location) ? `list:${location}` : null;
}

async function removeOthers(folder: string, feed: string, kept: string | null): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const ours = names.filter(
    (name) => name.startsWith(`${feed}-offers-`) || name.startsWith(`${feed}--offers-`) || name.startsWith(`${feed}--savingsPlan-`),
  );
  for (const name of ours) if (kept === null || !name.startsWith(kept)) await rm(path.join(folder, name), { force: true });
}

interface OfferIndex {
  readonly offers?: Readonly<Record<string, Offer>>;
}

interface Offer {
  readonly currentVersionUrl?: string;
  readonly currentRegionIndexUrl?: string;
  readonly currentSavingsPlanIndexUrl?: string;
}

async function currentFile({ service, region }: ListRequest, endpoint: string): Promise<string> {
  // Documented by AWS; every member may be missing.
  const { offers = {} } = (await fetchJson(new URL(INDEX, endpoint).href)) as OfferIndex;
  const plan = Object.values(offers).find(({ currentSavingsPlanIndexUrl: url = "" }) => SAVINGS_PLANS.exec(url)?.[1] === service);
  if (plan?.currentSavingsPlanIndexUrl)
    return asCsv(await regionFile(service, region, new URL(plan.currentSavingsPlanIndexUrl, endpoint).href));
  const offer = Object.hasOwn(offers, service) ? offers[service] : undefined;
  if (offer === undefined) {
    const names = Object.keys(offers);
    const near = names.length === 0 ? "" : ` Did you mean ${closest(service, names)}?`;
    throw new PriceListError(
      "list-unknown",
      `AWS lists no service ${JSON.stringify(service)}.${near}`,
      "Service codes are those of the price list: AmazonEC2, AmazonRDS, AmazonS3.",
    );
  }
  if (region !== null && offer.currentRegionIndexUrl)
    return asCsv(await regionFile(service, region, new URL(offer.currentRegionIndexUrl, endpoint).href));
  if (offer.currentVersionUrl) return asCsv(offer.currentVersionUrl);
  throw new PriceListError("format-unknown", `AWS's index names no price list of ${service}.`);
}

interface RegionEntry {
  readonly regionCode?: string;
  readonly currentVersionUrl?: string;
  readonly versionUrl?: string;
}

async function regionFile(service: string, region: string | null, index: string): Promise<string> {
  // An object by code for services, a list for savings plans.
  const { regions = {} } = (await fetchJson(index)) as { regions?: Readonly<Record<string, RegionEntry>> | readonly RegionEntry[] };
  const entries = Object.values(regions);
  const entry = entries.find(({ regionCode }) => regionCode === region);
  const location = entry?.currentVersionUrl ?? entry?.versionUrl;
  if (location !== undefined) return location;
  const known = entries.map(({ regionCode = "" }) => regionCode).sort();
  throw new PriceListError(
    "list-unknown",
    `AWS lists ${service} in no region ${JSON.stringify(region ?? "")}.`,
    `It is listed in ${known.slice(0, 40).join(", ")}${known.length > 40 ? ", …" : ""}.`,
  );
}

/** The same list in CSV, which is smaller and read line by line. */
function asCsv(location: string): string {
  return location.replace(/\.json$/, ".csv");
}
