import { editedFiles } from "../read/source/source-files.js";
import type { RuleDefinition } from "../rules/define.js";
import { fixProject, fixSeparately, sourceProject, type Fix, type FixPorts, type FixSelection } from "./fix-project.js";
import type { ReadingPorts } from "./read-project.js";
import { runProjects, type Outcome, type ProjectsRun } from "./run-projects.js";

export interface FixedProjects {
  readonly outcomes: readonly Outcome<readonly Fix[]>[];
  /** The final text of every file that changes, by its path from the working directory. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Patches one project after the other, each on the texts that the ones before left, as projects may share modules. Nothing is written. */
export async function fixProjects(
  run: ProjectsRun,
  rules: readonly RuleDefinition[],
  selection: FixSelection,
  isCanonical: FixPorts["isCanonical"],
): Promise<FixedProjects> {
  const texts = new Map<string, string>();
  const ports = withTexts(run.ports, texts);
  const outcomes = await runProjects({ ...run, ports }, async (project, options) => {
    const fixed = await fixProject(sourceProject(project), rules, selection, options, fixPorts(run, isCanonical));
    for (const [file, text] of fixed.texts) texts.set(ports.pathFrom(".", `${project.path}/${file}`), text);
    return fixed.fixes;
  });
  return { outcomes, texts };
}

/** Patches each finding of each project on the texts as they are: what separate pull requests need. */
export async function fixProjectsSeparately(
  run: ProjectsRun,
  rules: readonly RuleDefinition[],
  selection: FixSelection,
  isCanonical: FixPorts["isCanonical"],
): Promise<Outcome<readonly Fix[]>[]> {
  return runProjects(run, async (project, options) =>
    fixSeparately(sourceProject(project), rules, selection, options, fixPorts(run, isCanonical)),
  );
}

function fixPorts({ book }: ProjectsRun, isCanonical: FixPorts["isCanonical"]): FixPorts {
  return { book, ...(isCanonical ? { isCanonical } : {}) };
}

/** The files with texts in place of what is on the disk. */
function withTexts(ports: ReadingPorts, texts: ReadonlyMap<string, string>): ReadingPorts {
  return {
    ...ports,
    sourceFiles: (directory, leave) => {
      const files = ports.sourceFiles(directory, leave);
      if (texts.size === 0) return files;
      return editedFiles(files, new Map(Array.from(texts, ([path, text]) => [ports.pathFrom(directory, path), text])));
    },
  };
}
