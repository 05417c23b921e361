import { ZERO, type Decimal } from "../model/money.js";
import type { Verdict } from "../model/verdict.js";
import { jsonDocument, type Results } from "./json.js";

/** One of several projects in a report: what the run found, or why it could not be read. */
export interface ReportedProject {
  readonly name: string;
  readonly path: string;
  readonly result: Results | { readonly error: string; readonly remedy: string };
}

export interface ProjectsReport {
  readonly currency: string;
  readonly projects: readonly ReportedProject[];
  /** Directories with configuration that are no project of their own. */
  readonly modules: readonly string[];
  /** What the policies about the total say; absent where nothing was checked. */
  readonly verdict?: Verdict | undefined;
}

/** The projects that could be read. */
export function readProjects({ projects }: ProjectsReport): (Results & { readonly name: string })[] {
  return projects.flatMap(({ name, result }) => ("error" in result ? [] : [{ ...result, name }]));
}

/** Figures of all projects together; those that no project has are null. */
export interface ProjectsTotal {
  readonly monthlyCost: Decimal;
  readonly monthlyUsageCost: Decimal;
  /** Of the projects whose past is known. */
  readonly change: { readonly before: Decimal; readonly monthlyCost: Decimal } | null;
  readonly saving: Decimal | null;
  /** Whether no policy with severity deny is broken, neither by a project nor by all together. */
  readonly passed: boolean | null;
}

export function totalOf(report: ProjectsReport): ProjectsTotal {
  const read = readProjects(report);
  const differences = read.flatMap(({ difference }) => difference ?? []);
  const savings = read.flatMap(({ saving }) => saving ?? []);
  const verdicts = [...read.map(({ verdict }) => verdict), report.verdict].filter((verdict) => verdict !== undefined);
  return {
    monthlyCost: sum(read.map(({ estimate }) => estimate.monthlyCost)),
    monthlyUsageCost: sum(read.map(({ estimate }) => estimate.monthlyUsageCost)),
    change:
      differences.length === 0
        ? null
        : {
            before: sum(differences.map(({ before }) => before.monthlyCost)),
            monthlyCost: sum(differences.map(({ monthlyCost }) => monthlyCost)),
          },
    saving: savings.length === 0 ? null : sum(savings),
    passed: verdicts.length === 0 ? null : verdicts.every(({ passed }) => passed),
  };
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO);
}

/** The document of `--format json` for several projects: each as `jsonDocument` has it, or with `error`. */
export function projectsDocument(report: ProjectsReport): object {
  const { monthlyCost, monthlyUsageCost, change, saving, passed } = totalOf(report);
  return {
    version: "1",
    currency: report.currency,
    monthlyCost: monthlyCost.toFixed(),
    monthlyUsageCost: monthlyUsageCost.toFixed(),
    ...(change ? { difference: { monthlyCostBefore: change.before.toFixed(), monthlyCost: change.monthlyCost.toFixed() } } : {}),
    ...(passed === null ? {} : { passed }),
    ...(report.verdict ? { verdict: report.verdict } : {}),
    ...(saving ? { monthlySaving: saving.toFixed() } : {}),
    projects: report.projects.map(({ name, path, result }) =>
      "error" in result ? { name, project: path, ...result } : { name, ...jsonDocument(result) },
    ),
    modules: report.modules,
  };
}
