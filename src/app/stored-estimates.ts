import type { Finding } from "../model/finding.js";
import { InputError } from "../model/diagnostic.js";
import type { Estimate, EstimateDifference } from "../model/estimate.js";
import type { JsonObject } from "../model/json.js";
import type { Resource } from "../model/resource.js";
import type { Verdict } from "../model/verdict.js";
import { NO_USAGE, type Usage } from "../model/usage.js";
import type { PolicySetting } from "../model/policy-setting.js";
import { applySettings, type Policy } from "../policy/policy.js";
import { readDocument } from "../read/read.js";
import { readUsageFile } from "../read/usage/usage-file.js";
import { findResource } from "../resources/index.js";
import type { RuleDefinition } from "../rules/define.js";
import { checkProject } from "./check-project.js";
import type { EstimateOptions } from "./estimate-project.js";
import type { Caller, EstimateStore, Idempotency, NewEstimate, NewRecommendation, NewState, PriceBook, Stored } from "./ports.js";
import type { Project } from "./read-project.js";
import { applyRuleSettings, recommendProject, type RuleSetting } from "./recommend-project.js";
import { Scrubber } from "./scrub.js";
import { stateResources } from "./state-resources.js";

/** A plan or a state that somebody sends. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Text of an `infracost-usage.yml`. */
  readonly usage: string | null;
  readonly pricing: Omit<EstimateOptions, "today">;
  /** Settings of policies and rules, by their ids. */
  readonly policies: Readonly<Record<string, PolicySetting>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** What the own prices are called: `default@3`. */
  readonly priceBook: string | null;
  /** The region where the document does not say. */
  readonly region: string | null;
  /** Keep the state, and its resources, under this name. */
  readonly keepAs: string | null;
  readonly idempotency: Idempotency | null;
}

export interface EstimatingPorts {
  readonly estimates: EstimateStore;
  /** The newest prices. */
  prices(): Promise<PriceBook>;
  /** ISO date. */
  today(): string;
  readonly policies: readonly Policy[];
  readonly rules: readonly RuleDefinition[];
  /** The published documents of a result. */
  readonly documents: {
    estimate(project: string, estimate: Estimate): JsonObject;
    difference(difference: EstimateDifference): JsonObject;
    finding(finding: Finding): JsonObject;
  };
}

/**
 * Reads, prices, checks and searches an upload, and stores what came of it without any sensitive value.
 *
 * @throws InputError when the document cannot be read.
 */
export async function storeEstimate(caller: Caller, upload: Upload, ports: EstimatingPorts): Promise<Stored> {
  const project = readUpload(upload);
  const { reading } = project;
  if (upload.keepAs !== null && reading.kind !== "state") {
    throw new InputError(
      "state-expected",
      `${upload.name} is a ${reading.kind}, not a state.`,
      "Send plans to /v1/estimates. `terraform state pull` prints a state.",
    );
  }
  const options = { ...upload.pricing, today: ports.today() };
  const policies = applySettings(ports.policies, upload.policies);
  const rules = applyRuleSettings(ports.rules, upload.rules);
  const book = await ports.prices();
  const { estimate, difference, verdict } = await checkProject(project, policies, book, options);
  const { findings } = await recommendProject(project, rules, book, options);

  const scrubber = new Scrubber([...reading.planned.resources, ...(reading.prior?.resources ?? [])]);
  return ports.estimates.add(caller, {
    name: scrubber.text(upload.name),
    kind: reading.kind,
    terraformVersion: reading.terraformVersion,
    currency: estimate.currency,
    monthlyCost: estimate.monthlyCost.toFixed(),
    monthlyCostBefore: difference?.before.monthlyCost.toFixed() ?? null,
    passed: verdict.passed,
    priceBook: estimate.priceBook,
    ownPrices: upload.priceBook,
    estimate: scrubber.document(ports.documents.estimate(upload.name, estimate)),
    difference: difference && scrubber.document(ports.documents.difference(difference)),
    verdict: scrubber.document(verdictDocument(verdict)),
    recommendations: findings.map((finding) => recommendation(finding, scrubber, ports)),
    state: upload.keepAs === null ? null : stateOf(upload.keepAs, reading.planned.resources, reading.terraformVersion, scrubber),
    idempotency: upload.idempotency,
  } satisfies NewEstimate);
}

function readUpload({ name, bytes, usage, region }: Upload): Project {
  const reading = readDocument(bytes, name, region === null ? {} : { environmentRegion: region });
  const own: { usage: Usage; diagnostics: Project["diagnostics"] } =
    usage === null ? { usage: NO_USAGE, diagnostics: [] } : readUsageFile("usage", usage, (type) => findResource(type)?.usage);
  return { path: name, places: [name], reading, usage: own.usage, diagnostics: [...reading.diagnostics, ...own.diagnostics] };
}

function recommendation(finding: Finding, scrubber: Scrubber, { documents }: EstimatingPorts): NewRecommendation {
  const { proposal, saving, currency } = finding;
  return {
    ruleId: proposal.ruleId,
    // What is safe to follow comes first.
    priority: proposal.risk === "low" ? "high" : proposal.risk === "medium" ? "medium" : "low",
    monthlySaving: saving && saving.toFixed(6),
    currency,
    details: scrubber.document(documents.finding(finding)),
  };
}

function stateOf(name: string, resources: readonly Resource[], terraformVersion: string | null, scrubber: Scrubber): NewState {
  const kept = stateResources(resources, scrubber);
  const document = {
    terraformVersion,
    resources: kept.map(({ address, type, provider, region, properties }) => ({ address, type, provider, region, values: properties })),
  };
  return { name, document, resources: kept };
}

function verdictDocument({ passed, evaluated, violations }: Verdict): JsonObject {
  return {
    passed,
    evaluated: [...evaluated],
    violations: violations.map(({ policyId, severity, message, address, range }) => ({
      policyId,
      severity,
      message,
      address,
      ...(range ? { file: range.file, line: range.line } : {}),
    })),
  };
}
