import type { Command } from "commander";
import { EXIT, type SetExitCode } from "../exit.js";
import { ended } from "../ended.js";
import { withRemedy } from "../with-remedy.js";

interface Flags {
  host?: string;
  port?: string;
  dataDir?: string;
}

export function addServe(program: Command, setExitCode: SetExitCode): void {
  program
    .command("serve")
    .description("run the service: HTTP API on PostgreSQL, which is started here unless DATABASE_URL names one")
    .option("--host <address>", "address to listen on (default: HOST or 127.0.0.1)")
    .option("--port <port>", "port to listen on, 0 for any (default: PORT or 3000)")
    .option("--data-dir <folder>", "where the embedded PostgreSQL keeps its data (default: TERRATRIM_DATA_DIR or .terratrim)")
    .action(async (flags: Flags) => setExitCode(await serve(flags)));
}

async function serve(flags: Flags): Promise<number> {
  const { serviceSettings } = await import("../../config/service-settings.js");
  const { startService } = await import("../../server/service.js");
  const { version } = await import("../version.js");
  const settings = serviceSettings({
    ...process.env,
    ...(flags.host === undefined ? {} : { HOST: flags.host }),
    ...(flags.port === undefined ? {} : { PORT: flags.port }),
    ...(flags.dataDir === undefined ? {} : { TERRATRIM_DATA_DIR: flags.dataDir }),
  });
  const service = await startService(settings, version(), log).catch((error: unknown) => {
    throw withRemedy(error);
  });
  process.stdout.write(`Terratrim listens on ${service.url}\n`);
  if (service.firstToken !== null) process.stdout.write(`Token of the first organization, shown once: ${service.firstToken}\n`);
  await ended();
  await service.stop();
  return EXIT.ok;
}

/** One JSON line each, on standard error. */
function log(level: string, message: string, fields: Readonly<Record<string, unknown>> = {}): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
}
