import { createHash } from "node:crypto";
import { InputError } from "../model/diagnostic.js";
import type { Finding } from "../model/finding.js";
import type { PatchResult, Proof } from "../model/patch.js";
import { patchFinding, type PatchContext } from "../patch/patch.js";
import { editedFiles } from "../read/source/source-files.js";
import { readSource, type SourceInput, type SourceReading } from "../read/source/read-source.js";
import type { RuleDefinition } from "../rules/define.js";
import type { EstimateOptions } from "./estimate-project.js";
import type { FixRequest, PriceBook } from "./ports.js";
import { priceGraphs } from "./price-graph.js";
import type { Project } from "./read-project.js";
import { recommendProject } from "./recommend-project.js";

/** What making and proving patches needs of the outside. */
export interface FixPorts {
  readonly book: PriceBook;
  /** Whether `terraform fmt` leaves a text alone; null where there is no terraform. */
  readonly isCanonical?: NonNullable<PatchContext["isCanonical"]>;
}

export interface Fix {
  readonly finding: Finding;
  readonly result: PatchResult;
}

/** A project of source code that can be read again with other texts. */
export interface SourceProject extends Project {
  readonly reading: SourceReading;
  readonly input: SourceInput;
}

/** @throws InputError when the project is a plan or a state: there is no text to edit. */
export function sourceProject(project: Project): SourceProject {
  const { reading, input } = project;
  if (reading.kind !== "source" || !("provenance" in reading) || !input) {
    throw new InputError(
      "source-expected",
      `${project.path} is a ${reading.kind}, which has no text to edit`,
      "Give the directory of the configuration.",
    );
  }
  return { ...project, reading, input };
}

/** Which findings to fix; an empty list means all. */
export interface FixSelection {
  readonly rules: readonly string[];
  readonly addresses: readonly string[];
}

/**
 * Patches one finding after the other, each on the text that the ones before it left, so that all can be written together.
 * `texts` of the result holds the final text of every file that changes.
 */
export async function fixProject(
  project: SourceProject,
  rules: readonly RuleDefinition[],
  selection: FixSelection,
  options: EstimateOptions,
  ports: FixPorts,
): Promise<{ fixes: Fix[]; texts: ReadonlyMap<string, string> }> {
  const texts = new Map<string, string>();
  const tried = new Set<string>();
  const fixes: Fix[] = [];
  for (;;) {
    const now = withTexts(project, texts);
    const { findings } = await recommendProject(now, rules, ports.book, options);
    const finding = findings.find((candidate) => !tried.has(candidate.proposal.id) && selects(selection, candidate));
    if (!finding) return { fixes, texts };
    tried.add(finding.proposal.id);
    const result = await patchOne(now, finding, options, ports);
    fixes.push({ finding, result });
    if (result.kind === "proven") for (const { file, after } of result.changes) texts.set(file, after);
  }
}

/** Patches each finding on the text as it is, one by one: what separate pull requests need. */
export async function fixSeparately(
  project: SourceProject,
  rules: readonly RuleDefinition[],
  selection: FixSelection,
  options: EstimateOptions,
  ports: FixPorts,
): Promise<Fix[]> {
  const { findings } = await recommendProject(project, rules, ports.book, options);
  const fixes: Fix[] = [];
  for (const finding of findings.filter((candidate) => selects(selection, candidate)))
    fixes.push({ finding, result: await patchOne(project, finding, options, ports) });
  return fixes;
}

function patchOne(
  project: SourceProject,
  finding: Finding,
  options: EstimateOptions,
  { book, isCanonical }: FixPorts,
): Promise<PatchResult> {
  return patchFinding(finding, {
    reading: project.reading,
    reread: (texts) => withTexts(project, texts).reading,
    price: (graphs) => priceGraphs(graphs, book, { ...options, usage: project.usage }),
    ...(isCanonical ? { isCanonical } : {}),
  });
}

function withTexts(project: SourceProject, texts: ReadonlyMap<string, string>): SourceProject {
  if (texts.size === 0) return project;
  const input = { ...project.input, files: editedFiles(project.input.files, texts) };
  return { ...project, input, reading: readSource(input) };
}

function selects({ rules, addresses }: FixSelection, { proposal }: Finding): boolean {
  return (rules.length === 0 || rules.includes(proposal.ruleId)) && (addresses.length === 0 || addresses.includes(proposal.address));
}

/** Where a fix goes, and how it is told. */
export interface FixTarget {
  readonly repository: string;
  readonly base: string;
  /** Folder of the configuration in the repository, "" for its root. */
  readonly directory: string;
  readonly describe: (finding: Finding, proof: Proof) => string;
}

/** The pull request of a proven patch. Branch and marker follow from the proposal and the folder, so that a second run finds them. */
export function fixRequest(
  { finding, result }: Fix & { readonly result: Extract<PatchResult, { kind: "proven" }> },
  target: FixTarget,
): FixRequest {
  const { proposal } = finding;
  const prefix = target.directory === "" ? "" : `${target.directory.replace(/\/+$/, "")}/`;
  const id = createHash("sha256").update(`${prefix}\n${proposal.id}`).digest("hex").slice(0, 12);
  const title = `${proposal.title}: ${proposal.address}`;
  return {
    repository: target.repository,
    base: target.base,
    branch: `terratrim/${proposal.ruleId}/${id}`,
    marker: `<!-- terratrim:fix:${id} -->`,
    title: title.length <= 200 ? title : `${title.slice(0, 199)}…`,
    body: target.describe(finding, result.proof),
    commitMessage: `${proposal.title}\n\n${proposal.address}`,
    files: result.changes.map(({ file, before, after }) => ({ file: normalized(prefix + file), before, text: after })),
  };
}

/** `a/b/../c` is `a/c`: modules may stand above the root of the configuration. */
function normalized(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
