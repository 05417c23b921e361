import type { Resource } from "../../src/model/resource.js";
import { readSource, type SourceInput, type SourceReading } from "../../src/read/source/read-source.js";
import { memoryFiles } from "../../src/read/source/source-files.js";

/** Reads configuration given as texts by path. */
export function readTexts(texts: Readonly<Record<string, string>>, options: Partial<SourceInput> = {}): SourceReading {
  return readSource({ root: "project", files: memoryFiles(texts), ...options });
}

/** Reads one file of configuration. */
export function readText(text: string, options: Partial<SourceInput> = {}): SourceReading {
  return readTexts({ "main.tf": text }, options);
}

export function resourceAt(reading: SourceReading, address: string): Resource {
  const resource = reading.planned.resources.find((candidate) => candidate.address === address);
  if (!resource) throw new Error(`${address} is not among ${addresses(reading).join(", ")}`);
  return resource;
}

export function addresses(reading: SourceReading): string[] {
  return reading.planned.resources.map(({ address }) => address);
}

export function codes(reading: SourceReading): string[] {
  return reading.diagnostics.map(({ code }) => code);
}
