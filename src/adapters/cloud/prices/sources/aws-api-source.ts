import type { PriceSource } from "../../../../app/ports.js";
import { readAwsPriceListEntry } from "../aws-bulk-json.js";
import { fetchJson } from "../fetch-json.js";
import { priceListEntries } from "../list-file.js";
import { PriceListError } from "../listed-price.js";
import { signAws, type AwsCredentials } from "./aws-signature.js";
import type { ListRequest } from "./list-request.js";
import { spooledSource } from "./spooled-source.js";

const REGION = "us-east-1";
const ENDPOINT = `https://api.pricing.${REGION}.amazonaws.com`;

/** The operation GetProducts of AWS's Pricing API, 100 products a page. */
export function awsApiSource(request: ListRequest, credentials: AwsCredentials | null): PriceSource {
  const url = new URL("/", request.endpoint ?? ENDPOINT);
  return spooledSource(
    request,
    async (cursor) => {
      if (credentials === null)
        throw new PriceListError(
          "list-unreachable",
          "The Pricing API needs credentials, and the environment has none.",
          "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (`aws configure export-credentials --format env` prints them), or leave out --api: the public price list needs none.",
        );
      const body = JSON.stringify(getProducts(request, cursor));
      const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "AWSPriceListService.GetProducts" };
      const signed = signAws({ method: "POST", url, headers, body }, { region: REGION, service: "pricing", credentials, now: new Date() });
      const answer = (await fetchJson(url.href, { method: "POST", headers: signed, body })) as {
        PriceList?: unknown;
        NextToken?: string | null;
      }; // documented by AWS
      return { next: answer.NextToken || null, body: answer.PriceList ?? [] };
    },
    async function* (pages) {
      for await (const page of pages()) for (const entry of priceListEntries(page)) yield* readAwsPriceListEntry(entry);
    },
  );
}

function getProducts({ service, region }: ListRequest, cursor: string | null): object {
  return {
    ServiceCode: service,
    FormatVersion: "aws_v1",
    MaxResults: 100,
    ...(region === null ? {} : { Filters: [{ Type: "TERM_MATCH", Field: "regionCode", Value: region }] }),
    ...(cursor === null ? {} : { NextToken: cursor }),
  };
}
