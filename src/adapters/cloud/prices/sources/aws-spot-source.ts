import type { PriceSource } from "../../../../app/ports.js";
import { fileSource } from "./file-source.js";
import type { ListRequest } from "./list-request.js";

const ENDPOINT = "https://website.spot.ec2.aws.a2z.com";

/** The feed of AWS's page of spot prices, which needs no account. */
export function awsSpotSource(request: ListRequest): PriceSource {
  return fileSource(request, new URL("/spot.js", request.endpoint ?? ENDPOINT).href);
}
