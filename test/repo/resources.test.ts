import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Project } from "../../src/app/read-project.js";
import { typeOfAddress } from "../../src/model/address.js";
import type { UsageKeys } from "../../src/model/usage.js";
import { readUsageFile } from "../../src/read/usage/usage-file.js";
import { awsFreeTypes } from "../../src/resources/aws/free-types.js";
import { awsResources } from "../../src/resources/aws/index.js";
import { awsUsageDefaults } from "../../src/resources/aws/usage-defaults.js";
import { findResource, usageDefaults } from "../../src/resources/index.js";
import { priceBook } from "../support/graph.js";
import { billedResources, resourceCases, type ResourceCase, type UsageDocument } from "../support/resource-cases.js";

const NO_PRICES = priceBook(() => undefined);

/** Types that cost nothing themselves and are mapped for what their usage changes elsewhere. */
const CARRIERS = ["aws_appautoscaling_target"];

/** Keys that usage files of others carry, and that change nothing in what AWS bills: accepted so that nobody is warned about them. */
const ACCEPTED_ONLY = [
  "aws_elastic_beanstalk_environment: db.monthly_standard_io_requests", // its databases have no magnetic storage
  "aws_elastic_beanstalk_environment: db.monthly_additional_performance_insights_requests", // nor Performance Insights
  "aws_elasticache_replication_group: capacity", // the scaled number of nodes is that of the target
  "aws_fsx_openzfs_file_system: compression_savings_percent", // what is provisioned is charged
  "aws_kinesis_analytics_application: durable_application_backup_gb", // backups belong to Flink applications
];

/** Types with a line in some case, and usage keys (`type key.inner`) without which the lines of some case would be others. */
const billedTypes = new Set<string>();
const usedKeys = new Set<string>();

beforeAll(async () => {
  for (const one of await resourceCases()) await collectEvidence(one);
});

async function collectEvidence({ project, usage }: ResourceCase): Promise<void> {
  const whole = await linesOf(project);
  for (const type of whole.types) billedTypes.add(type);

  const sections = [usage.resource_usage ?? {}, usage.resource_type_default_usage ?? {}];
  for (const [owner, values] of sections.flatMap((section) => Object.entries(section))) {
    const type = typeOfAddress(owner) ?? owner;
    for (const path of leaves(values)) {
      const lines = await without(values, path, () => linesOf({ ...project, usage: usageOf(usage) }));
      if (lines.text !== whole.text) usedKeys.add(`${type} ${path.join(".")}`);
    }
  }
}

function usageOf(usage: UsageDocument): Project["usage"] {
  return readUsageFile("usage.yml", stringify(usage), (type) => findResource(type)?.usage).usage;
}

async function linesOf(project: Project): Promise<{ text: string; types: string[] }> {
  const billed = await billedResources(project, NO_PRICES);
  const written = billed.map(({ address, lines }) => [address, lines.map(({ component }) => component)]);
  return { text: JSON.stringify(written), types: billed.filter(({ lines }) => lines.length > 0).map(({ type }) => type) };
}

/** Runs with one value taken out of a tree of values, and puts it back. */
async function without<T>(values: Record<string, unknown>, [key = "", ...rest]: readonly string[], run: () => Promise<T>): Promise<T> {
  const value = values[key];
  if (rest.length > 0) return without(value as Record<string, unknown>, rest, run); // `leaves` walked the same tree
  values[key] = undefined;
  const result = await run();
  values[key] = value;
  return result;
}

function leaves(values: object): string[][] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? leaves(value).map((path) => [key, ...path]) : [[key]],
  );
}

function keysOf(keys: UsageKeys): string[] {
  return leaves(keys).map((path) => path.join("."));
}

const types = awsResources.flatMap((definition) => definition.types.map((type) => [type, definition] as const));
/** A Cloud Control twin takes the keys of its classic type, which answers for them. */
const classic = types.filter(([type]) => type.startsWith("aws_"));

describe("usage defaults by size", () => {
  it("give keys that the mappings take, and grow with the size", () => {
    const wrong = Object.entries(awsUsageDefaults).flatMap(([type, keys]) => {
      const taken = keysOf(findResource(type)?.usage ?? {});
      return Object.entries(keys).flatMap(([key, [small, medium, large]]) =>
        taken.includes(key) && small <= medium && medium <= large ? [] : [`${type}: ${key}`],
      );
    });

    expect(wrong).toEqual([]);
  });

  it("are those of the classic type for a Cloud Control type", () => {
    expect(usageDefaults("awscc_sqs_queue", "medium")).toEqual(usageDefaults("aws_sqs_queue", "medium"));
    expect(usageDefaults("awscc_sqs_queue", "medium")).not.toEqual({});
  });
});

describe("every mapping", () => {
  it("has lines in a case of test/cases", () => {
    const missing = types.map(([type]) => type).filter((type) => !billedTypes.has(type) && !CARRIERS.includes(type));

    expect(missing).toEqual([]);
  });

  it("declares no usage key that changes nothing in the cases", () => {
    const byDefinition = new Map(classic.map(([, definition]) => [definition, definition.types]));
    const unused = [...byDefinition].flatMap(([definition, names]) =>
      keysOf(definition.usage)
        .filter((key) => !names.some((type) => usedKeys.has(`${type} ${key}`)))
        .map((key) => `${names.join(", ")}: ${key}`),
    );

    expect(unused).toEqual(ACCEPTED_ONLY);
  });

  it("is the only one of its types, and of none that is listed as free", () => {
    const names = types.map(([type]) => type);

    expect(names.filter((type, index) => names.indexOf(type) !== index || awsFreeTypes.has(type))).toEqual([]);
  });

  it("cites the page or the price list of AWS that it follows", () => {
    const elsewhere = awsResources.filter(
      ({ source }) => !/^https:\/\/([a-z]+\.)?(aws\.amazon\.com|amazonaws\.cn)\/[a-z0-9]/i.test(source),
    );

    expect(elsewhere.map(({ types: names, source }) => `${names.join(", ")}: ${source}`)).toEqual([]);
  });
});
