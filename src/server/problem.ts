import type { Context } from "hono";

import { InputError } from "../model/diagnostic.js";

/** An answer that is not a success, as RFC 9457 writes it. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 501 | 503,
    /** Stable: the last part of the problem's type. */
    readonly code: string,
    readonly title: string,
    readonly detail?: string,
    readonly more: {
      readonly remedy?: string;
      readonly errors?: readonly { readonly at: string; readonly message: string }[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(title);
    this.name = "Problem";
  }
}

export function notFound(what: string): Problem {
  return new Problem(
    404,
    "not-found",
    `${what} not found`,
    `There is no such ${what.toLowerCase()}, or it belongs to another organization.`,
  );
}

export function answerProblem(c: Context, problem: Problem): Response {
  const { status, code, title, detail, more } = problem;
  const { headers, ...rest } = more;
  const body = {
    type: `urn:terratrim:problem:${code}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: c.req.path,
    ...rest,
  };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json", "cache-control": "no-store", ...headers });
}

/** What the caller may know of an error. Anything unexpected says nothing of the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof InputError)
    return new Problem(422, error.code, "The document cannot be read", error.message, { remedy: error.remedy, ...placeOf(error) });
  return new Problem(500, "internal-error", "The service failed", "The error was logged. Try again; report it if it happens again.");
}

function placeOf({ range, message }: InputError): { errors?: { at: string; message: string }[] } {
  return range ? { errors: [{ at: `${range.file}:${range.line}:${range.column}`, message }] } : {};
}
