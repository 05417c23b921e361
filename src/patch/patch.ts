import type { Finding } from "../model/finding.js";
import type { Decimal } from "../model/money.js";
import type { FileChange, PatchResult, Proof, ProofStep } from "../model/patch.js";
import type { SourceReading } from "../read/source/read-source.js";
import type { PriceGraphs } from "../recommend/recommend.js";
import { onlyIntended } from "./compare-graphs.js";
import { draftPatch, type DraftFile } from "./draft.js";
import { misalignedChains } from "./hcl/alignment.js";
import { secondOpinion } from "./second-opinion.js";
import { isJson, parseFile } from "./target.js";
import type { EditedText } from "./text-edit.js";
import { unifiedDiff } from "./unified-diff.js";

/** What a patch is made and proven with. Whatever touches the world is passed in. */
export interface PatchContext {
  /** The configuration as it is. */
  readonly reading: SourceReading;
  /** Reads the whole configuration again with the texts of some files replaced. */
  readonly reread: (texts: ReadonlyMap<string, string>) => SourceReading;
  /** Prices graphs as the finding was priced. */
  readonly price: PriceGraphs;
  /** Whether `terraform fmt` would leave a text alone; null where there is no terraform. */
  readonly isCanonical?: (file: string, text: string) => Promise<boolean | null>;
}

/** Rounding below this is not a difference in money. */
const SAME_MONEY = 0.000_001;

/** Writes a finding into the source and proves that the edit does what was promised and nothing else. */
export async function patchFinding(finding: Finding, context: PatchContext): Promise<PatchResult> {
  const { proposal } = finding;
  const draft = await draftPatch(proposal, context.reading.provenance);
  if (draft.kind === "refused") return { kind: "refused", proposalId: proposal.id, reason: draft.reason, proof: null };
  if (draft.files.length === 0)
    return { kind: "refused", proposalId: proposal.id, reason: "The source says already what is proposed.", proof: null };

  const proof = await prove(finding, draft.files, context);
  const failed = proof.steps.find(({ result }) => result === "fails");
  if (failed !== undefined) return { kind: "refused", proposalId: proposal.id, reason: failed.detail, proof };
  const diff = draft.files.map(({ file, edited }) => unifiedDiff(file, edited.original, edited.edits())).join("");
  return { kind: "proven", proposalId: proposal.id, changes: draft.files.map(fileChange), diff, proof };
}

async function prove(finding: Finding, files: readonly DraftFile[], context: PatchContext): Promise<Proof> {
  const steps: ProofStep[] = [parses(files)];
  for (const draft of files) steps.push(await secondOpinion(fileChange(draft), draft.intended));

  const after = context.reread(new Map(files.map(({ file, edited }) => [file, edited.text])));
  const { step, changed } = onlyIntended(finding.proposal, context.reading.planned, after.planned);
  steps.push(withNewErrors(step, context.reading, after));

  const [priced, repriced] = await context.price([context.reading.planned, after.planned]);
  if (priced === undefined || repriced === undefined) throw new TypeError("two graphs give two estimates");
  const costBefore = priced.monthlyCost;
  const costAfter = repriced.monthlyCost;
  steps.push(saving(finding, costBefore.minus(costAfter)));

  for (const draft of files) steps.push(await canonical(draft, context));
  steps.push(untouchedBytes(files));
  return { steps, changed, currency: finding.currency, costBefore, costAfter };
}

/** Compares what the edited configuration saves with what the finding promised. */
function saving({ costBefore, costAfter, currency, saving: fixed }: Finding, found: Decimal): ProofStep {
  const check = "saving";
  const promised = costBefore.minus(costAfter);
  const amount = `${promised.toFixed(2)} ${currency} a month`;
  if (found.minus(promised).abs().gt(SAME_MONEY)) {
    return { check, result: "fails", detail: `Priced again, the configuration saves ${found.toFixed(2)}, and ${amount} were promised.` };
  }
  if (fixed !== null) return { check, result: "holds", detail: `Priced again, the configuration saves the ${amount} that were promised.` };
  return {
    check,
    result: "holds",
    detail: `Priced again, the part of the bill that no usage decides changes by the ${amount} that were announced.`,
  };
}

function fileChange({ file, edited }: DraftFile): FileChange {
  return { file, before: edited.original, after: edited.text };
}

function parses(files: readonly DraftFile[]): ProofStep {
  for (const { file, edited } of files) {
    const [error] = parseFile(file, edited.text).errors;
    if (error !== undefined) return { check: "parses", result: "fails", detail: `${file} does not parse after the edit: ${error.message}` };
  }
  return {
    check: "parses",
    result: "holds",
    detail: `${files.length === 1 ? "The edited file parses" : `All ${files.length} edited files parse`}.`,
  };
}

/** An edit that makes the reader report what it did not report before is not what was meant, whatever the values say. */
function withNewErrors(step: ProofStep, before: SourceReading, after: SourceReading): ProofStep {
  const known = new Set(before.diagnostics.map(({ code, detail }) => `${code} ${detail}`));
  const error = after.diagnostics.find(({ severity, code, detail }) => severity === "error" && !known.has(`${code} ${detail}`));
  return error === undefined || step.result === "fails"
    ? step
    : { ...step, result: "fails", detail: `After the edit, reading reports: ${error.summary}` };
}

async function canonical({ file, edited }: DraftFile, { isCanonical }: PatchContext): Promise<ProofStep> {
  const check = "canonical";
  if (isJson(file)) return { check, result: "not-available", detail: `${file} is JSON, which terraform fmt leaves alone.` };
  const before = misalignedChains(edited.original);
  if (misalignedChains(edited.text) > before) return { check, result: "fails", detail: `The edit leaves lines of ${file} out of line.` };
  const wasCanonical = (await isCanonical?.(file, edited.original)) ?? null;
  if (wasCanonical === true && (await isCanonical?.(file, edited.text)) === false)
    return { check, result: "fails", detail: `terraform fmt leaves ${file} alone as it is, and would change the edited text.` };
  if (wasCanonical === false)
    return { check, result: "holds", detail: `${file} is not as terraform fmt would write it, and the edit keeps its style.` };
  const source = wasCanonical === null ? "by our own check of its alignment" : "by terraform fmt";
  return { check, result: "holds", detail: `${file} is as well formatted as before, ${source}.` };
}

function untouchedBytes(files: readonly DraftFile[]): ProofStep {
  const check = "untouched-bytes";
  for (const { file, edited } of files) {
    if (!keepsTheRest(edited)) return { check, result: "fails", detail: `${file} differs outside the edited places.` };
  }
  const count = files.reduce(
    (sum, { edited }) => sum + edited.edits().reduce((inner, edit) => inner + edit.end - edit.start + edit.text.length, 0),
    0,
  );
  return { check, result: "holds", detail: `Every byte outside the edits is the same; the edits remove and write ${count} characters.` };
}

/** Whether the text between the edits stands in the new text, in order, and nothing else does. */
function keepsTheRest(edited: EditedText): boolean {
  let before = 0;
  let after = 0;
  for (const edit of edited.edits()) {
    const kept = edited.original.slice(before, edit.start);
    if (edited.text.slice(after, after + kept.length) !== kept) return false;
    after += kept.length;
    if (edited.text.slice(after, after + edit.text.length) !== edit.text) return false;
    after += edit.text.length;
    before = edit.end;
  }
  return edited.text.slice(after) === edited.original.slice(before);
}
