import { Option, type Command } from "commander";

import type { SyncProgress } from "../../app/ports.js";
import { InputError } from "../../model/diagnostic.js";
import type { Vendor } from "../../model/price.js";
import { addDatabaseFlags, databaseSettings, type DatabaseFlags } from "../database-flags.js";
import { EXIT, type SetExitCode } from "../exit.js";
import { print, printJson } from "../print.js";
import { progressLine } from "../progress-line.js";
import { withRemedy } from "../with-remedy.js";

interface Flags extends DatabaseFlags {
  vendor: Vendor;
  service: string;
  region?: string;
  spot: boolean;
  api: boolean;
  source?: string;
  endpoint?: string;
  format: "table" | "json";
}

export function addPricesSync(prices: Command, setExitCode: SetExitCode): void {
  const command = prices
    .command("sync")
    .description("bring one of a vendor's price lists up to date in the service's database; run again, it goes on where it stopped")
    .addOption(new Option("--vendor <vendor>", "the vendor").choices(["aws", "azure", "gcp"]).makeOptionMandatory())
    .requiredOption("--service <service>", "the vendor's service: AmazonEC2, Virtual Machines, Compute Engine")
    .option("--region <region>", "the region; without it, all of them in one list")
    .option("--spot", "the vendor's spot prices", false)
    .option("--api", "AWS: ask the Pricing API, with the keys in the environment, instead of the public files", false)
    .option("--source <file>", "a file in one of the vendor's formats, or its address, instead of the vendor's own list")
    .option("--endpoint <url>", "a mirror of the vendor's endpoint")
    .addOption(new Option("--format <format>", "output format").choices(["table", "json"]).default("table"));
  addDatabaseFlags(command, "the embedded one").action(async (flags: Flags) => setExitCode(await sync(flags)));
}

async function sync(flags: Flags): Promise<number> {
  const { syncPriceList } = await import("../../server/price-sync.js");
  const request = {
    vendor: flags.vendor,
    service: flags.service,
    region: flags.region ?? null,
    spot: flags.spot,
    api: flags.api,
    source: flags.source ?? null,
    endpoint: flags.endpoint ?? null,
  };
  const progress = progressLine();
  const outcome = await syncPriceList(await databaseSettings(flags), request, process.env, (event) => progress.show(progressText(event)))
    .catch((error: unknown) => {
      throw withRemedy(error);
    })
    .finally(() => progress.clear());
  if (outcome.kind === "busy")
    throw new InputError("sync-busy", "Another process synchronizes this list", "`terratrim prices status` says when it is done.");
  if (flags.format === "json") await printJson(outcome);
  else if (outcome.kind === "unchanged") await print(`Up to date: nothing has changed since prices:${outcome.snapshotId}.\n`);
  else
    await print(
      `${count(outcome.added)} prices are new or changed, ${count(outcome.removed)} are gone; in force as prices:${outcome.snapshotId}.\n`,
    );
  return EXIT.ok;
}

function progressText({ phase, done, total }: SyncProgress): string {
  if (phase === "pages") return `${count(done)} pages fetched`;
  if (phase === "import") return `${count(done)} prices read`;
  return `${megabytes(done)}${total === null ? "" : ` of ${megabytes(total)}`} MB fetched`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
