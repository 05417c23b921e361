import { error as annotate, info, notice, setFailed, setOutput, summary, warning } from "@actions/core";
import { InputError } from "../model/diagnostic.js";
import { render } from "../report/markdown.js";
import { comment } from "./comment.js";
import { readEvent } from "./event.js";
import { readInputs, type Inputs } from "./inputs.js";
import { runProject, type ActionResults } from "./run-project.js";

/** Fails by policy, or when the input cannot be read; never because GitHub does not let it comment. */
async function main(): Promise<void> {
  const inputs = readInputs();
  const results = await runProject(inputs);
  writeOutputs(results);
  const body = render(results);
  await writeSummary(body);
  await writeComment(inputs, body);
  for (const violation of results.verdict?.violations ?? []) {
    const place = violation.range
      ? { title: violation.policyId, file: violation.range.file, startLine: violation.range.line }
      : { title: violation.policyId };
    if (violation.severity === "deny") annotate(violation.message, place);
    else warning(violation.message, place);
  }
  if (results.verdict && !results.verdict.passed) setFailed("A cost policy with severity deny is broken.");
}

function writeOutputs({ estimate, difference, verdict, findings, saving }: ActionResults): void {
  setOutput("monthly-cost", estimate.monthlyCost.toFixed());
  setOutput("monthly-cost-change", difference?.monthlyCost.toFixed() ?? "");
  setOutput("currency", estimate.currency);
  setOutput("passed", String(verdict?.passed ?? true));
  setOutput("violations", JSON.stringify(verdict?.violations ?? []));
  setOutput("findings", String(findings?.length ?? 0));
  const { skips } = estimate.summary;
  setOutput("missing-prices", String(skips["price-not-found"] + skips["price-ambiguous"]));
  setOutput("monthly-saving", saving.toFixed());
}

async function writeSummary(body: string): Promise<void> {
  if (!process.env["GITHUB_STEP_SUMMARY"]) {
    info(body);
    return;
  }
  await summary.addRaw(body, true).write();
}

async function writeComment(inputs: Inputs, body: string): Promise<void> {
  const event = readEvent(process.env);
  if (!inputs.comment || !event) return;
  if (inputs.token === null) {
    notice("No github-token, so there is no comment; the job summary has the report. A pull request from a fork has none.");
    return;
  }
  const outcome = await comment(event, inputs.token, inputs.commentId, body);
  if (outcome.kind === "refused") warning(`The comment could not be written: ${outcome.reason}. The job summary has the report.`);
  else info(`Comment ${outcome.kind}: ${outcome.url}`);
}

try {
  await main();
} catch (error) {
  if (error instanceof InputError) setFailed(`${error.message.replace(/\.$/, "")}. ${error.remedy}`);
  else setFailed(error instanceof Error ? error : String(error));
}
