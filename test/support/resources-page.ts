import { readFileSync } from "node:fs";
import { priceBook } from "../../src/adapters/files/local-ports.js";
import type { UsageKeys } from "../../src/model/usage.js";
import { awsFreeGroups, awsFreeTypes } from "../../src/resources/aws/free-types.js";
import { awsResources } from "../../src/resources/aws/index.js";
import type { ResourceDefinition } from "../../src/resources/define.js";
import type { FreeGroup } from "../../src/resources/aws/shared/free-group.js";
import { usageOnlyTypes } from "../../src/resources/index.js";
import { billedResources, resourceCases } from "./resource-cases.js";

const PEER = new URL("./infracost-0.10-aws-types.txt", import.meta.url);

/** What the cases show of a type: whether a line comes from the configuration, and how many lines have a price in the package. */
interface Shown {
  readonly fromConfiguration: boolean;
  readonly lines: number;
  readonly found: number;
}

interface Row {
  readonly type: string;
  readonly definition: ResourceDefinition;
  readonly shown: Shown;
  readonly isBeyond: boolean;
}

/** docs/resources.md, from the mappings, the cases and the price book of the package. */
export async function resourcesPage(): Promise<string> {
  const rows = await readRows();
  const classic = rows.filter(({ type }) => type.startsWith("aws_"));
  const twins = rows.filter(({ type }) => type.startsWith("awscc_"));
  const fixed = classic.filter(({ shown }) => shown.fromConfiguration);
  const usageOnly = classic.filter(({ shown }) => !shown.fromConfiguration);

  return [
    "# AWS resources",
    "",
    "This page is generated: `npm run docs:resources` writes it, and a test compares it with the code.",
    "",
    ...table(
      ["", "types"],
      [
        ["[priced from the configuration](#priced-from-the-configuration)", String(fixed.length)],
        ["[priced by usage only](#priced-by-usage-only)", String(usageOnly.length)],
        ["[of the Cloud Control provider](#cloud-control-provider-awscc)", String(twins.length)],
        ["[free](#free)", String(awsFreeTypes.size)],
        [
          "priced here and not by Infracost 0.10 (marked +), Cloud Control not counted",
          String(classic.filter((row) => row.isBeyond).length),
        ],
        ["priced by Infracost 0.10", String(peerTypes().size)],
        [
          "priced by Infracost 0.10 and not here",
          String([...peerTypes()].filter((type) => !classic.some((row) => row.type === type)).length),
        ],
      ],
    ),
    "",
    "A type that is in none of these lists is reported as one without a mapping; it is never taken to be free.",
    "",
    "“Prices” says how many lines of the type's cases in `test/cases` have a price in the package; the others are reported as not found.",
    "A price book of your own, or prices imported from AWS, fills them: see [price-sources.md](price-sources.md).",
    "Usage keys are explained in [usage.md](usage.md).",
    "",
    "## Priced from the configuration",
    "",
    ...rowTable(fixed),
    "",
    "## Priced by usage only",
    "",
    "The configuration says that there is such a thing, and the usage file says how much of it is used.",
    ...usageOnlyTypes.map((type) => `\`${type}\` exists in usage files only.`),
    "",
    ...rowTable(usageOnly),
    "",
    "## Cloud Control provider (awscc)",
    "",
    "These take the mapping, the usage keys and the source of their classic twin.",
    "",
    ...twins.map(({ type }) => `- \`${type}\``),
    "",
    "## Free",
    "",
    "They cost nothing themselves; the reason says where the money is, if there is any.",
    "",
    ...freeTables(),
    "",
  ].join("\n");
}

async function readRows(): Promise<Row[]> {
  const shown = await readShown();
  const peer = peerTypes();
  const rows = awsResources.flatMap((definition) =>
    definition.types.map((type) => ({
      type,
      definition,
      shown: shown.get(type) ?? { fromConfiguration: false, lines: 0, found: 0 },
      isBeyond: !peer.has(type),
    })),
  );
  return rows.sort((a, b) => (a.type < b.type ? -1 : 1));
}

async function readShown(): Promise<Map<string, Shown>> {
  const cases = await resourceCases();
  const billed = await Promise.all(cases.map(({ project }) => billedResources(project, priceBook())));
  const shown = new Map<string, Shown>();
  for (const { type, lines } of billed.flat()) {
    const { fromConfiguration, lines: before, found } = shown.get(type) ?? { fromConfiguration: false, lines: 0, found: 0 };
    shown.set(type, {
      fromConfiguration: fromConfiguration || lines.some(({ component }) => !component.usageBased),
      lines: before + lines.length,
      found: found + lines.filter(({ unitPrice }) => unitPrice !== null).length,
    });
  }
  return shown;
}

function peerTypes(): Set<string> {
  const lines = readFileSync(PEER, "utf8").split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

function rowTable(rows: readonly Row[]): string[] {
  return table(
    ["type", "usage keys", "prices", "AWS's page"],
    rows.map(({ type, definition, shown, isBeyond }) => [
      `\`${type}\`${isBeyond ? " +" : ""}`,
      keyNames(definition.usage).join(" "),
      `${shown.found} of ${shown.lines}`,
      `<${definition.source}>`,
    ]),
  );
}

/** A group of keys is written with its number of keys. */
function keyNames(keys: UsageKeys): string[] {
  return Object.entries(keys).map(([key, kind]) =>
    typeof kind === "string" ? `\`${key}\`` : `\`${key}\` (${Object.keys(kind).length} keys)`,
  );
}

function freeTables(): string[] {
  const typesOf = new Map<FreeGroup, string[]>(awsFreeGroups.map((group) => [group, []]));
  for (const [type, group] of awsFreeTypes) typesOf.get(group)?.push(type);
  const sorted = [...typesOf].sort(([a], [b]) => (a.source + a.reason < b.source + b.reason ? -1 : 1));
  return table(
    ["reason", "AWS's page", "number", "types"],
    sorted.map(([{ reason, source }, types]) => [
      reason,
      `<${source}>`,
      String(types.length),
      types
        .map((type) => `\`${type}\``)
        .sort()
        .join(" "),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}
