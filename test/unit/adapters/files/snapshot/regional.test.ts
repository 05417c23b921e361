import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { readRegional, unnamedRates } from "../../../../../scripts/snapshot/regional.js";

const HEADER =
  "vendor,service,product_family,region,usagetype_suffix,operation,group,attributes,label,unit,price,tier_start,tier_end,term,currency,price_date,sku,source";

interface Rate {
  readonly service: string;
  readonly label?: string;
  readonly attributes?: string;
  readonly price: string;
  readonly region?: string;
  readonly sku?: string;
}

function tableOf(rates: readonly Rate[]): string {
  const folder = mkdtempSync(join(tmpdir(), "regional-"));
  const lines = rates.map(({ service, label = "", attributes = "", price, region = "eu-west-1", sku = "" }) =>
    ["aws", service, "", region, "", "", "", attributes, label, "", price, "", "", "OnDemand", "USD", "2025-10-09", sku, "test"].join(","),
  );
  writeFileSync(join(folder, "aws_regional_services_2025.csv.gz"), gzipSync([HEADER, ...lines].join("\n")));
  return folder;
}

/** `family usagetype=...: price` for each row that is taken in. */
function named(...rates: Rate[]): string[] {
  return readRegional(tableOf(rates)).map(({ family, attributes, terms, amount }) => {
    const pairs = Object.entries({ ...attributes, ...terms }).map(([name, value]) => `${name}=${value}`);
    return `${family ?? "-"} ${pairs.join(" ")}: ${amount}`;
  });
}

describe("rates of regional services", () => {
  it("take the usage type that MSK's rows state", () => {
    const attributes = "Compute Family=;operation=Serverless;usageType=EU-KafkaServerless-ClusterHours;vCPU=";

    expect(named({ service: "AmazonMSK", attributes, price: "0.9" })).toEqual([
      "Managed Streaming for Apache Kafka (MSK) usagetype=KafkaServerless-ClusterHours operation=Serverless locationType=AWS Region: 0.9",
    ]);
  });

  it("take the usage type of a label that is known, with the start of its tier", () => {
    const label = "VPC Flow Log and DNS Processed per Next 2000 GB";

    expect(named({ service: "AmazonGuardDuty", label, price: "0.5" })).toEqual([
      "- usagetype=PaidEventsAnalyzed-Bytes startUsageAmount=500 endUsageAmount=2500: 0.5",
    ]);
  });

  it("take the description of Verified Access's data, whose usage type is not known", () => {
    const label = "Data processed by AWS Verified Access per GB";

    expect(named({ service: "AmazonVPC", label, price: "0.02" })).toEqual([
      "- groupDescription=Data processed by AWS Verified Access: 0.02",
    ]);
  });

  it("stay out where no usage type is known, and are counted", () => {
    const rates = [
      { service: "AWSDataSync", label: "Data transferred", price: "0.0125" },
      { service: "AWSCodePipeline", label: "Active Pipeline Inf Free 30 day", price: "0" },
    ];

    expect(named(...rates)).toEqual([]);
    expect(unnamedRates(tableOf(rates))).toEqual([
      { service: "AWSCodePipeline", free: 1, unnamed: 0 },
      { service: "AWSDataSync", free: 0, unnamed: 1 },
    ]);
  });

  it.each([
    ["Lightsail Instance Bundle 2GB Windows 60GB Storage 2 vCPU 2GB Memory", ["Lightsail Instance usagetype=BundleUsage:2GB_win: 1"]],
    ["Lightsail Instance Bundle 2GB IPv6 Linux 60GB Storage 2 vCPU 2GB Memory", []],
    ["Lightsail Database High Availability 80GB Storage 1 vCPU 2GB Memory 0 1TB Quota", ["- usagetype=DatabaseUsage:2GB_ha: 1"]],
    ["Lightsail Containers Linux Small 0 5 1GB 500GB", ["- usagetype=ContainerSvcUsage:Small-0.5CPU-1GB: 1"]],
  ])("of Lightsail are named after the plan: %s", (label, expected) => {
    expect(named({ service: "AmazonLightsail", label, attributes: "Memory=2GB", price: "1" })).toEqual(expected);
  });

  it("of Neptune's newer classes are told apart by their ratio, and stay out where it is another one", () => {
    const pair = (type: string, standard: string, included: string): Rate[] =>
      [included, standard].map((price) => ({ service: "AmazonNeptune", attributes: `Instance Type=${type}`, price }));

    expect(named(...pair("db.r8g.large", "0.276", "0.3726"), ...pair("db.r8g.xlarge", "0.5", "1"))).toEqual([
      "- instanceType=db.r8g.large usagetype=InstanceUsageIOOptimized:db.r8g.large: 0.3726",
      "- instanceType=db.r8g.large usagetype=InstanceUsage:db.r8g.large: 0.276",
    ]);
  });

  it("of Redshift's snapshots get their tiers from the order of the three prices of one SKU", () => {
    const attributes = "Instance Type=;vCPU=";
    const rates = ["0.022", "0.021", "0.023"].map((price) => ({ service: "AmazonRedshift", attributes, price, sku: "A" }));

    expect(named(...rates, { service: "AmazonRedshift", attributes, price: "5", sku: "B" })).toEqual([
      "Storage Snapshot startUsageAmount=51200 endUsageAmount=512000: 0.022",
      "Storage Snapshot startUsageAmount=512000 endUsageAmount=Inf: 0.021",
      "Storage Snapshot startUsageAmount=0 endUsageAmount=51200: 0.023",
    ]);
  });

  it("of lists without regions have none", () => {
    const [fee] = readRegional(tableOf([{ service: "AWSShield", label: "Advanced Monthly Fee", price: "3000", region: "global" }]));

    expect(fee).toMatchObject({ region: null, attributes: { usagetype: "Shield-Monthly-Fee" }, amount: "3000" });
  });
});
