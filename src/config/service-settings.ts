import { z } from "zod";
import { InputError } from "../model/diagnostic.js";
import type { Vendor } from "../model/price.js";

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
  TERRATRIM_PRICE_SYNC: z.string().min(1).optional(),
  TERRATRIM_PRICE_SYNC_HOURS: z.coerce.number().min(0.1).max(8_760).default(24),
  TERRATRIM_AWS_PRICES_URL: z.url().optional(),
  TERRATRIM_AZURE_PRICES_URL: z.url().optional(),
  TERRATRIM_GCP_PRICES_URL: z.url().optional(),
  GITHUB_TOKEN: z.string().min(1).optional(),
  GITHUB_API_URL: z.url().optional(),
});

/** A vendor's price list that the service keeps up to date. */
export interface PriceList {
  readonly vendor: Vendor;
  readonly service: string;
  readonly region: string | null;
  readonly spot: boolean;
}

export interface PriceSyncSettings {
  readonly lists: readonly PriceList[];
  /** Between two rounds. */
  readonly hours: number;
  /** Milliseconds from the start to the first round. */
  readonly firstAfter?: number;
  /** Mirrors of the vendors' endpoints. */
  readonly endpoints: Readonly<Partial<Record<Vendor, string>>>;
}

export interface ServiceSettings {
  /** Where PostgreSQL is; null starts the embedded one in `dataDirectory`. */
  readonly database: { readonly url: string; readonly ownerUrl: string } | null;
  readonly dataDirectory: string;
  readonly redisUrl: string | null;
  readonly host: string;
  readonly port: number;
  readonly maxUploadBytes: number;
  readonly priceSync: PriceSyncSettings;
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
    priceSync: priceSyncSettings(result.data),
    gitHub: token === undefined ? null : { token, apiUrl: rest.GITHUB_API_URL ?? null },
  };
}

function priceSyncSettings(environment: z.output<typeof Environment>): PriceSyncSettings {
  const { TERRATRIM_AWS_PRICES_URL: aws, TERRATRIM_AZURE_PRICES_URL: azure, TERRATRIM_GCP_PRICES_URL: gcp } = environment;
  return {
    lists: priceLists(environment.TERRATRIM_PRICE_SYNC ?? ""),
    hours: environment.TERRATRIM_PRICE_SYNC_HOURS,
    endpoints: { ...(aws === undefined ? {} : { aws }), ...(azure === undefined ? {} : { azure }), ...(gcp === undefined ? {} : { gcp }) },
  };
}

const LIST = /^(aws|azure|gcp)\/([^/,]+)(?:\/([a-z0-9-]+))?(?:\/(spot))?$/;

/** `aws/AmazonEC2/eu-west-1, azure/Virtual Machines/westeurope, gcp/Compute Engine`, each with `/spot` for spot prices. */
function priceLists(text: string): PriceList[] {
  const parts = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map((part) => {
    const [, vendor, service, region, spot] = LIST.exec(part) ?? [];
    if (vendor === undefined || service === undefined)
      throw new InputError(
        "settings-invalid",
        `TERRATRIM_PRICE_SYNC names ${JSON.stringify(part)}, which is no price list`,
        "Write VENDOR/SERVICE/REGION, separated by commas: aws/AmazonEC2/eu-west-1, azure/Virtual Machines/westeurope.",
      );
    const onlySpot = region === "spot" && spot === undefined;
    // The expression admits the three vendors only.
    return { vendor: vendor as Vendor, service, region: onlySpot ? null : (region ?? null), spot: onlySpot || spot !== undefined };
  });
}
