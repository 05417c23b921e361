import { setTimeout as wait } from "node:timers/promises";

import { PriceListError } from "./listed-price.js";

const ATTEMPTS = 5;
const LONGEST_WAIT = 60_000;

export interface JsonRequest {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The JSON at an address. What is busy or breaks off is asked again, after as long as the server says. */
export async function fetchJson(address: string, request: JsonRequest = {}): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(address, request);
    if (!(answer instanceof Error) && answer.ok) return (await answer.json()) as unknown;
    if (attempt === ATTEMPTS || !mayBeAskedAgain(answer)) throw await refusal(address, answer);
    await wait(delay(answer, attempt));
  }
}

// The HTTP server of the service replaces the global Response, so only the error is told by its class.
async function ask(address: string, request: JsonRequest): Promise<Response | Error> {
  try {
    return await fetch(address, { ...request, redirect: "follow" });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function mayBeAskedAgain(answer: Response | Error): boolean {
  return answer instanceof Error || answer.status === 429 || answer.status >= 500;
}

function delay(answer: Response | Error, attempt: number): number {
  const header = answer instanceof Error ? null : answer.headers.get("retry-after");
  const seconds = header === null ? NaN : Number(header);
  return Math.min(LONGEST_WAIT, Number.isNaN(seconds) ? 250 * 2 ** attempt : seconds * 1_000);
}

/** What a person needs to know about an answer that is none. */
export async function refusal(address: string, answer: Response | Error): Promise<PriceListError> {
  const host = new URL(address).host;
  if (answer instanceof Error) {
    const cause = answer.cause instanceof Error ? answer.cause.message : answer.message;
    return new PriceListError(
      "list-unreachable",
      `${host} cannot be reached: ${cause}`,
      "Check the network and the proxy; --source takes a file that was downloaded elsewhere.",
      { cause: answer },
    );
  }
  const text = (await answer.text().catch(() => "")).replaceAll(/\s+/g, " ").slice(0, 200);
  const remedy =
    answer.status === 401 || answer.status === 403
      ? "Check the credentials in the environment and what they may do."
      : answer.status === 404
        ? "Check the address, the service and the region."
        : "Try again later: what was received is kept, and the next run goes on there.";
  return new PriceListError("list-unreachable", `${address} answered ${answer.status}${text === "" ? "" : `: ${text}`}`, remedy);
}
