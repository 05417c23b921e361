import { createHash, createHmac } from "node:crypto";

/** Keys as AWS's tools take them from the environment. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | null;
}

export interface SignedRequest {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The headers of a request with AWS Signature Version 4 (docs.aws.amazon.com, "Create a signed AWS API request"). */
export function signAws(
  request: SignedRequest,
  scope: { readonly region: string; readonly service: string; readonly credentials: AwsCredentials; readonly now: Date },
): Record<string, string> {
  const { credentials, region, service } = scope;
  const time = scope.now.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const sent: Record<string, string> = { ...request.headers, "x-amz-date": time };
  if (credentials.sessionToken !== null) sent["x-amz-security-token"] = credentials.sessionToken;
  // The host is signed too; whoever sends the request writes that header.
  const headers = { ...sent, host: request.url.host };
  const names = Object.keys(headers)
    .map((name) => name.toLowerCase())
    .sort();
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const query = [...request.url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
  const canonical = [
    request.method,
    request.url.pathname,
    query,
    ...names.map((name) => `${name}:${values.get(name) ?? ""}`),
    "",
    names.join(";"),
    sha256(request.body),
  ].join("\n");
  const day = time.slice(0, 8);
  const place = `${day}/${region}/${service}/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", time, place, sha256(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<Buffer | string>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  const signature = hmac(key, text).toString("hex");
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${place}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
