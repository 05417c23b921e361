import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readingPorts } from "../../src/adapters/files/local-ports.js";
import { priceProject } from "../../src/app/estimate-project.js";
import type { PriceBook } from "../../src/app/ports.js";
import { readProject, type Project } from "../../src/app/read-project.js";
import type { PricedComponent } from "../../src/model/estimate.js";
import { componentsOf } from "../../src/report/notes.js";
import { ROOT } from "./run.js";

const CASES = join(ROOT, "test/cases");

export interface UsageDocument {
  readonly resource_usage?: Readonly<Record<string, Record<string, unknown>>>;
  readonly resource_type_default_usage?: Readonly<Record<string, Record<string, unknown>>>;
}

/** A case of test/cases that has a usage file. */
export interface ResourceCase {
  readonly name: string;
  readonly project: Project;
  readonly usage: UsageDocument;
}

export interface BilledResource {
  readonly address: string;
  readonly type: string;
  readonly lines: readonly PricedComponent[];
}

export async function resourceCases(): Promise<ResourceCase[]> {
  const names = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, "usage.yml")));
  return Promise.all(names.map(readCase));
}

async function readCase(name: string): Promise<ResourceCase> {
  const usageFile = join(CASES, name, "usage.yml");
  const plan = join(CASES, name, "plan.json");
  const input = { usageFile, variables: {}, variableFiles: [], workspace: null, environment: {} };
  const project = await readProject({ ...input, path: existsSync(plan) ? plan : join(CASES, name) }, readingPorts);
  return { name, project, usage: parse(readFileSync(usageFile, "utf8")) as UsageDocument }; // readProject has read it
}

/** The lines of every resource of a project. */
export async function billedResources(project: Project, book: PriceBook): Promise<BilledResource[]> {
  const { resources } = await priceProject(project, book, { currency: "USD", today: "2026-11-01", nonProduction: false });
  return resources.map(({ address, type, ...parts }) => ({ address, type, lines: [...componentsOf(parts)] }));
}
