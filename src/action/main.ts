import { join } from "node:path";
import { error as annotate, info, notice, setFailed, summary, warning } from "@actions/core";
import { InputError } from "../model/diagnostic.js";
import { render } from "../report/markdown.js";
import { totalOf } from "../report/projects.js";
import { projectsMarkdown } from "../report/projects-markdown.js";
import { comment } from "./comment.js";
import { readEvent } from "./event.js";
import { readInputs, type Inputs } from "./inputs.js";
import { violationsOf, writeOutputs } from "./outputs.js";
import { runProjects, type ActionReport } from "./run-projects.js";

/** Fails by policy, or when a project cannot be read; never because GitHub does not let it comment. */
async function main(): Promise<void> {
  const inputs = readInputs();
  const report = await runProjects(inputs);
  writeOutputs(report);
  const body = bodyOf(report);
  await writeSummary(body);
  await writeComment(inputs, body);
  annotateViolations(report);
  for (const { name, result } of report.projects)
    if ("error" in result) setFailed(`${name}: ${result.error.replace(/\.$/, "")}. ${result.remedy}`);
  if (totalOf(report).passed === false) setFailed("A cost policy with severity deny is broken.");
}

function bodyOf(report: ActionReport): string {
  const [only] = report.projects;
  return report.isSingle && only && !("error" in only.result) ? render(only.result) : projectsMarkdown(report);
}

/** Places are shown as seen from the working directory, which is the checkout. */
function annotateViolations(report: ActionReport): void {
  for (const { policyId, severity, message, range, project } of violationsOf(report)) {
    const title = report.isSingle || !project ? policyId : `${policyId} (${project.name})`;
    const place = range ? { title, file: join(project?.path ?? "", range.file), startLine: range.line } : { title };
    if (severity === "deny") annotate(message, place);
    else warning(message, place);
  }
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
