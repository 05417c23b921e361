/** Requests as they are billed when each started chunk of a payload counts as one: SQS and SNS 64 KB, HTTP APIs 512 KB, WebSocket messages 32 KB. */
export function billedRequests(requests: number | null | undefined, sizeKb: number | null | undefined, chunkKb: number): number | null {
  if (requests === null || requests === undefined) return null;
  return requests * Math.max(1, Math.ceil((sizeKb ?? 1) / chunkKb));
}
