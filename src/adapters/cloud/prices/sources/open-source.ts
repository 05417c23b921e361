import type { PriceSource } from "../../../../app/ports.js";
import { InputError } from "../../../../model/diagnostic.js";
import { awsApiSource } from "./aws-api-source.js";
import { awsListSource } from "./aws-list-source.js";
import type { AwsCredentials } from "./aws-signature.js";
import { awsSpotSource } from "./aws-spot-source.js";
import { azureSource } from "./azure-source.js";
import { fileSource } from "./file-source.js";
import { gcpSource } from "./gcp-source.js";
import type { ListRequest } from "./list-request.js";

export interface SourceChoice extends ListRequest {
  /** A file or the address of one; null for the vendor's own list. */
  readonly source: string | null;
  /** Ask AWS's Pricing API instead of its public files. */
  readonly api: boolean;
}

/** Where the wanted list is read from. */
export function openPriceSource(choice: SourceChoice, environment: Readonly<Record<string, string | undefined>>): PriceSource {
  if (choice.api && choice.vendor !== "aws")
    throw new InputError(
      "api-unknown",
      "--api chooses AWS's Pricing API",
      "Azure and Google are read from their APIs anyway: leave it out.",
    );
  if (choice.spot && choice.vendor === "aws" && choice.service !== "AmazonEC2")
    throw new InputError("spot-unknown", `AWS lists spot prices of AmazonEC2, not of ${choice.service}`, "Use --service AmazonEC2.");
  if (choice.source !== null) return fileSource(choice, choice.source);
  switch (choice.vendor) {
    case "aws":
      if (choice.spot) return awsSpotSource(choice);
      return choice.api ? awsApiSource(choice, awsCredentials(environment)) : awsListSource(choice);
    case "azure":
      return azureSource(choice);
    case "gcp":
      return gcpSource(choice);
  }
}

function awsCredentials(environment: Readonly<Record<string, string | undefined>>): AwsCredentials | null {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  return accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, sessionToken: sessionToken || null } : null;
}
