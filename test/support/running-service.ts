import { startService, type Service } from "../../src/server/service.js";
import type { ServiceSettings } from "../../src/config/service-settings.js";
import { createDatabase, type TestDatabase, type TestServer } from "./stores.js";

export interface RunningService extends Service {
  readonly database: TestDatabase;
  readonly logged: readonly { level: string; message: string; fields: unknown }[];
  /** A request with the first organization's token, or another one. */
  request(path: string, init?: RequestInit & { token?: string | null }): Promise<Response>;
}

/** The real service over HTTP, on a database of its own. */
export async function runService(server: TestServer, settings: Partial<ServiceSettings> = {}): Promise<RunningService> {
  const database = await createDatabase(server);
  const logged: { level: string; message: string; fields: unknown }[] = [];
  const standard: ServiceSettings = {
    database,
    dataDirectory: "unused",
    redisUrl: null,
    host: "127.0.0.1",
    port: 0,
    maxUploadBytes: 20_000_000,
    priceSync: { lists: [], hours: 24, endpoints: {} },
    gitHub: null,
  };
  const service = await startService({ ...standard, ...settings }, "0.0.0-test", (level, message, fields) =>
    logged.push({ level, message, fields }),
  );
  return {
    ...service,
    database,
    logged,
    request: (path, { token = service.firstToken, ...init } = {}) => {
      const headers = new Headers(init.headers);
      if (token !== null) headers.set("authorization", `Bearer ${token}`);
      return fetch(service.url + path, { ...init, headers });
    },
  };
}
