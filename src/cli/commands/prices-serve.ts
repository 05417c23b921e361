import { Option, type Command } from "commander";

import { InputError } from "../../model/diagnostic.js";
import { ended } from "../ended.js";
import { EXIT, type SetExitCode } from "../exit.js";
import { append } from "../options.js";

interface Flags {
  host: string;
  port: string;
  apiKey: string[];
  exchangeRates?: string;
}

export function addPricesServe(prices: Command, setExitCode: SetExitCode): void {
  prices
    .command("serve")
    .description("answer the price queries of Infracost 0.10 from the prices in the package, without a database")
    .addOption(new Option("--host <address>", "address to listen on").env("HOST").default("127.0.0.1"))
    .addOption(new Option("--port <port>", "port to listen on, 0 for any").env("PORT").default("4000"))
    .option(
      "--api-key <key>",
      "answer only who sends this key; repeatable (default: TERRATRIM_API_KEYS, comma-separated; else everybody)",
      append,
      [],
    )
    .addOption(
      new Option("--exchange-rates <file>", "dated rates for other currencies (JSON, or the ECB's CSV)").env("TERRATRIM_EXCHANGE_RATES"),
    )
    .action(async (flags: Flags) => setExitCode(await serve(flags)));
}

async function serve(flags: Flags): Promise<number> {
  const { startPriceServer } = await import("../../server/price-server.js");
  const { version } = await import("../version.js");
  const settings = { host: flags.host, port: portOf(flags.port), keys: keysOf(flags), rates: await ratesOf(flags.exchangeRates) };
  const server = await startPriceServer(settings, version(), (level, message, fields = {}) =>
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`),
  ).catch((error: unknown) => {
    throw portError(error, settings);
  });
  process.stdout.write(
    `Prices are answered at ${server.url}/graphql\nUse them with: INFRACOST_PRICING_API_ENDPOINT=${server.url} INFRACOST_API_KEY=any infracost breakdown --path .\n`,
  );
  await ended();
  await server.stop();
  return EXIT.ok;
}

function keysOf({ apiKey }: Flags): string[] {
  if (apiKey.length > 0) return apiKey;
  return (process.env["TERRATRIM_API_KEYS"] ?? "")
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
}

async function ratesOf(file: string | undefined) {
  if (file === undefined) return null;
  const { readExchangeRates } = await import("../../adapters/files/exchange-rates.js");
  return readExchangeRates(file);
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InputError(
    "port-invalid",
    `--port takes a number from 0 to 65535, not ${JSON.stringify(text)}`,
    "Use 0 for any port that is free.",
  );
}

function portError(error: unknown, { host, port }: { readonly host: string; readonly port: number }): unknown {
  if (!(error instanceof Error) || !("code" in error) || !["EADDRINUSE", "EACCES", "EADDRNOTAVAIL"].includes(String(error.code)))
    return error;
  return new InputError(
    "port-unavailable",
    `${host}:${port} cannot be listened on (${String(error.code)})`,
    "Choose another --port or --host.",
    undefined,
    { cause: error },
  );
}
