import { z } from "zod";
import { InputError } from "../model/diagnostic.js";

const port = z.coerce.number().int().min(0).max(65_535);
const postgres = z.string().regex(/^postgres(ql)?:\/\//, "starts with postgresql://");

/** The environment variables of the service; docs/configuration.md describes them. */
const Environment = z.object({
  DATABASE_URL: postgres.optional(),
  DATABASE_OWNER_URL: postgres.optional(),
  TERRATRIM_DATA_DIR: z.string().min(1).default(".terratrim"),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "starts with redis://")
    .optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port.default(3000),
  TERRATRIM_MAX_UPLOAD_MB: z.coerce.number().positive().max(2_000).default(100),
  GITHUB_TOKEN: z.string().min(1).optional(),
  GITHUB_API_URL: z.url().optional(),
});

export interface ServiceSettings {
  /** Where PostgreSQL is; null starts the embedded one in `dataDirectory`. */
  readonly database: { readonly url: string; readonly ownerUrl: string } | null;
  readonly dataDirectory: string;
  readonly redisUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly maxUploadBytes: number;
  readonly gitHub: { readonly token: string; readonly apiUrl: string | null } | null;
}

/**
 * The settings of the service from environment variables. An empty variable counts as absent.
 *
 * @throws InputError that names every variable which is not as it should be.
 */
export function serviceSettings(environment: Readonly<Record<string, string | undefined>>): ServiceSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const result = Environment.safeParse(given);
  if (!result.success) {
    // The message names the variable and what is wrong, never the value: it may be a secret.
    const problems = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    throw new InputError(
      "settings-invalid",
      `The environment is not as it should be: ${problems}`,
      "Correct the variables, or unset them for the defaults.",
    );
  }
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, GITHUB_TOKEN: token, ...rest } = result.data;
  if (ownerUrl !== undefined && url === undefined) {
    throw new InputError(
      "settings-invalid",
      "DATABASE_OWNER_URL is set without DATABASE_URL",
      "Set DATABASE_URL to the login of the service as well.",
    );
  }
  return {
    database: url === undefined ? null : { url, ownerUrl: ownerUrl ?? url },
    dataDirectory: rest.TERRATRIM_DATA_DIR,
    redisUrl: rest.REDIS_URL ?? null,
    host: rest.HOST,
    port: rest.PORT,
    maxUploadBytes: Math.floor(rest.TERRATRIM_MAX_UPLOAD_MB * 1_048_576),
    gitHub: token === undefined ? null : { token, apiUrl: rest.GITHUB_API_URL ?? null },
  };
}
