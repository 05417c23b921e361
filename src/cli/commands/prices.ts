import { Option, type Command } from "commander";
import { priceBook } from "../../adapters/files/local-ports.js";
import { InputError } from "../../model/diagnostic.js";
import type { PriceQuery, Vendor } from "../../model/price.js";
import type { SetExitCode } from "../exit.js";
import { print, printJson } from "../print.js";
import { addPricesExplain } from "./prices-explain.js";
import { addDatabaseFlags, databaseSettings, type DatabaseFlags } from "../database-flags.js";
import { addPricesServe } from "./prices-serve.js";
import { addPricesSync } from "./prices-sync.js";

interface StatusFlags extends DatabaseFlags {
  format: "table" | "json";
  vendor?: string;
  regions: boolean;
  database: boolean;
}

interface ShowFlags {
  format: "table" | "json";
  vendor: Vendor;
  service: string;
  region?: string;
  family?: string;
  attribute: string[];
}

export function addPrices(program: Command, setExitCode: SetExitCode): void {
  const prices = program
    .command("prices")
    .description("what is known of prices and from where, how they make an estimate, and bringing them up to date");
  const format = (): Option => new Option("--format <format>", "output format").choices(["table", "json"]).default("table");
  const vendors = ["aws", "azure", "gcp"];

  addDatabaseFlags(
    prices
      .command("status")
      .description("rows by vendor, service and region, with the dates of their sources")
      .addOption(new Option("--vendor <vendor>", "only this vendor").choices(vendors))
      .option("--regions", "one line for each region", false)
      .option("--database", "the prices of the service and its synchronizations, instead of the prices in the package", false)
      .addOption(format()),
    "the embedded one",
  ).action((flags: StatusFlags) => status(flags));

  prices
    .command("show")
    .description("the prices of a service in a region")
    .addOption(new Option("--vendor <vendor>", "the vendor").choices(vendors).default("aws"))
    .requiredOption("--service <service>", "the vendor's service: AmazonEC2, Virtual Machines, Compute Engine")
    .option("--region <region>", "the region; without it, products that have none")
    .option("--family <family>", "the vendor's product family")
    .option(
      "--attribute <name=value>",
      "only products with this attribute; repeatable",
      (value: string, all: string[]) => [...all, value],
      [],
    )
    .addOption(format())
    .action((flags: ShowFlags) => show(flags));

  addPricesExplain(prices, setExitCode);
  addPricesSync(prices, setExitCode);
  addPricesServe(prices, setExitCode);
}

async function status(flags: StatusFlags): Promise<void> {
  const { priceStatus, syncStatus } = await import("../../report/price-status.js");
  const { book, shards: all, syncs, bytes } = fromDatabase(flags) ? await storedStatus(flags) : await embeddedStatus();
  const shards = all.filter((shard) => flags.vendor === undefined || shard.vendor === flags.vendor);
  if (flags.format === "json")
    return printJson({ priceBook: book, shards, ...(bytes === null ? {} : { bytes }), ...(syncs === null ? {} : { syncs }) });
  await print(priceStatus(book, shards, { regions: flags.regions, bytes }) + (syncs === null ? "" : syncStatus(syncs)));
}

function fromDatabase({ database, databaseUrl, dataDir }: StatusFlags): boolean {
  return database || databaseUrl !== undefined || dataDir !== undefined;
}

async function embeddedStatus() {
  const book = priceBook();
  return { book: book.id, shards: await book.status(), syncs: null, bytes: book.bytesOnDisk() };
}

async function storedStatus(flags: DatabaseFlags) {
  const { priceBookStatus } = await import("../../server/price-sync.js");
  return { ...(await priceBookStatus(await databaseSettings(flags))), bytes: null };
}

async function show(flags: ShowFlags): Promise<void> {
  const { priceList } = await import("../../report/price-list.js");
  const query: PriceQuery = {
    vendor: flags.vendor,
    service: flags.service,
    family: flags.family ?? null,
    region: flags.region ?? null,
    attributes: Object.fromEntries(flags.attribute.map(assignment)),
  };
  const found = await priceBook().search(query);
  if (found.length === 0) throw await noSuchPrice(flags);
  if (flags.format === "json") await printJson(found);
  else await print(priceList(found));
}

function assignment(text: string): [string, string] {
  const equals = text.indexOf("=");
  if (equals < 1)
    throw new InputError(
      "attribute-invalid",
      `--attribute takes NAME=VALUE, not "${text}"`,
      "For example --attribute instanceType=m5.large.",
    );
  return [text.slice(0, equals), text.slice(equals + 1)];
}

/** Names what is nearest to the service and the region that were asked for. */
async function noSuchPrice({ vendor, service, region = "" }: ShowFlags): Promise<InputError> {
  const { closest } = await import("fastest-levenshtein");
  const shards = (await priceBook().status()).filter((shard) => shard.vendor === vendor);
  const services = [...new Set(shards.map((shard) => shard.service))];
  if (!services.includes(service))
    return new InputError(
      "no-such-service",
      `The price book has no service ${service} of ${vendor}`,
      `Did you mean "${closest(service, services)}"? \`terratrim prices status\` lists them.`,
    );
  const regions = shards.filter((shard) => shard.service === service).map((shard) => shard.region ?? "");
  if (!regions.includes(region))
    return new InputError(
      "no-such-region",
      region === "" ? `${service} has no prices without a region` : `The price book has no ${service} in ${region}`,
      `Known are ${regions.map((each) => each || "(no region)").join(", ")}.`,
    );
  return new InputError(
    "no-such-price",
    `${service} has no such price${region === "" ? "" : ` in ${region}`}`,
    "Leave out --family and --attribute to see what there is; names are those of the vendor's price list.",
  );
}
