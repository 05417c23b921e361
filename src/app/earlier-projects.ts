import { InputError } from "../model/diagnostic.js";
import type { Estimate } from "../model/estimate.js";
import type { ProjectList } from "../model/project-list.js";
import { readInfracostReport, type ReportedProject } from "../read/infracost-report.js";
import { goneProject, priceProject, type EstimateOptions, type ComparedProject } from "./estimate-project.js";
import { findProjects, listedProjects, type FoundProjects, type ProjectSearch } from "./find-projects.js";
import type { PriceBook } from "./ports.js";
import { holdsConfiguration, nothingAt, readProject, type ProjectInput, type ReadingPorts } from "./read-project.js";
import { isSingle, type Outcome } from "./run-projects.js";

/** A project as it was before a change. */
interface EarlierProject {
  readonly name: string;
  readonly path: string;
  /** Its path as seen from the directory that was searched; what tells a project without a name. */
  readonly place: string;
  estimate(options: EstimateOptions): Promise<Estimate>;
}

/** What was there before a change, project by project. */
export interface Earlier {
  /** What the project cost then; null where it was not there. */
  estimateOf(input: ProjectInput, options: EstimateOptions): Promise<Estimate | null>;
  /** The projects that were there and are no more. */
  gone(options: EstimateOptions): Promise<Outcome<ComparedProject>[]>;
}

/** The projects of now, and the directory that they were looked for in. */
export interface CurrentProjects extends FoundProjects {
  readonly root: string;
}

/** Where the projects of then are looked for. */
export interface EarlierPlace {
  /** A plan, a state or a directory, read as the projects of now are. */
  readonly input: ProjectInput;
  /** The projects that a file there lists; null where they are to be found. */
  readonly list: ProjectList | null;
  readonly search: ProjectSearch;
}

/**
 * What was there before: what a report in Infracost's JSON says, or the projects of another checkout.
 *
 * @throws InputError when there is nothing at the path, or it cannot be compared.
 */
export async function findEarlier(now: CurrentProjects, place: EarlierPlace, ports: ReadingPorts, book: PriceBook): Promise<Earlier> {
  const { input, list, search } = place;
  const reported = await earlierReport(now, input.path, ports);
  if (reported) return reported;
  const kind = await ports.files.kind(input.path);
  if (kind === "missing") throw nothingAt(input.path);
  const isDirectory = kind === "directory";
  if (!isDirectory && !isSingle(now))
    throw new InputError(
      "one-for-several",
      `${input.path} is one project, and there are ${now.inputs.length} to compare with it`,
      "Give a directory with the projects as they were, or a report in Infracost's JSON.",
    );
  if (list) return earlierProjects(now, { ...(await listedProjects(input, list, ports, search)), root: input.path }, ports, book);
  const found = await findProjects(input, ports, search);
  const isEmpty = isDirectory && !isSingle(now) && isSingle(found) && !holdsConfiguration(ports.sourceFiles(input.path));
  return earlierProjects(now, { inputs: isEmpty ? [] : found.inputs, modules: [], root: input.path }, ports, book);
}

/**
 * The projects of another checkout.
 *
 * @throws InputError when one project is compared with several.
 */
function earlierProjects(now: CurrentProjects, then: CurrentProjects, ports: ReadingPorts, book: PriceBook): Earlier {
  if (isSingle(now) && then.inputs.length > 1) throw notOne(then);
  return matched(
    now,
    then.inputs.map((input) => ({
      name: input.name ?? input.path,
      path: input.path,
      place: ports.pathFrom(then.root, input.path),
      estimate: async (options) => priceProject(await readProject(input, ports), book, { ...options, ...input.pricing }),
    })),
    ports,
  );
}

/**
 * What a report in Infracost's JSON says projects cost before; null where the file is no such report.
 *
 * @throws InputError where the only project of now is not in it.
 */
async function earlierReport(now: CurrentProjects, file: string, ports: ReadingPorts): Promise<Earlier | null> {
  if (!file.endsWith(".json") || (await ports.files.kind(file)) !== "file") return null;
  const reported = readInfracostReport(await ports.files.read(file), file);
  if (reported === null) return null;
  const [only] = now.inputs;
  const then = only && isSingle(now) ? [reportedOf(reported, only.path, file)] : reported;
  return matched(
    now,
    then.map(({ name, path, estimate }) => ({
      name,
      path: path ?? name,
      place: plain(path ?? name),
      estimate: async (options) => Promise.resolve(inCurrency(estimate, options)),
    })),
    ports,
  );
}

/** Projects belong together by their name, else by their place. The only project of now belongs to the only one of then. */
function matched(now: CurrentProjects, then: readonly EarlierProject[], ports: ReadingPorts): Earlier {
  const left = new Set(then);
  const pairs = new Map<string, EarlierProject>();
  const pair = (matches: (input: ProjectInput, earlier: EarlierProject) => boolean): void => {
    for (const input of now.inputs) {
      if (pairs.has(keyOf(input))) continue;
      const found = [...left].find((earlier) => matches(input, earlier));
      if (!found) continue;
      left.delete(found);
      pairs.set(keyOf(input), found);
    }
  };
  pair((input, { name }) => input.name !== undefined && input.name === name);
  pair((input, { place }) => ports.pathFrom(now.root, input.path) === place || plain(input.path) === place);
  if (isSingle(now)) pair(() => true);
  return {
    estimateOf: async (input, options) => (await pairs.get(keyOf(input))?.estimate(options)) ?? null,
    gone: async (options) => Promise.all([...left].map((earlier) => goneOutcome(earlier, options))),
  };
}

function keyOf({ name = "", path }: ProjectInput): string {
  return `${name}\n${path}`;
}

async function goneOutcome(earlier: EarlierProject, options: EstimateOptions): Promise<Outcome<ComparedProject>> {
  const { name, path } = earlier;
  try {
    return { kind: "done", name, path, project: null, result: goneProject(await earlier.estimate(options)) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "failed", name, path, error };
  }
}

function reportedOf(reported: readonly ReportedProject[], project: string, file: string): ReportedProject {
  const [only] = reported;
  if (only && reported.length === 1) return only;
  const found = reported.find(({ path }) => path !== null && plain(path) === plain(project));
  if (found) return found;
  const known = reported.map(({ name, path }) => path ?? name).join(", ");
  throw new InputError(
    "report-project",
    `${file} says nothing of ${project}`,
    reported.length === 0 ? "It has no project." : `Give the path under which it was priced then: ${known}.`,
  );
}

function inCurrency(estimate: Estimate, options: EstimateOptions): Estimate {
  const { currency } = estimate;
  if (currency === options.currency) return estimate;
  throw new InputError(
    "report-currency",
    `The report is in ${currency}, the estimate in ${options.currency}`,
    `Ask for --currency ${currency}.`,
  );
}

function notOne({ inputs, root }: CurrentProjects): InputError {
  const names = inputs.map(({ path }) => path);
  return new InputError(
    "several-projects",
    `There are ${inputs.length} projects below ${root}, and one to compare with them`,
    `Name the one that it was: ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", ..." : ""}.`,
  );
}

function plain(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/$/, "");
}
