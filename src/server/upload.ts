import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";

import type { Context } from "hono";
import { parseBody } from "hono/utils/body";

import type { Idempotency } from "../app/ports.js";
import type { Env } from "./environment.js";
import { Problem } from "./problem.js";

export interface ReceivedUpload {
  readonly bytes: Uint8Array;
  readonly usage: string | null;
  /** A project file. */
  readonly config: string | null;
  readonly fileName: string | null;
  readonly idempotency: Idempotency | null;
}

const unpack = promisify(gunzip);

/** Reads the document of a request: the body itself, or the part `file` of a form with the optional parts `usage` and `config`. */
export async function receiveUpload(c: Context<Env>, maxBytes: number): Promise<ReceivedUpload> {
  const body = await readBody(c, maxBytes);
  if (body.byteLength === 0)
    throw new Problem(
      400,
      "body-empty",
      "The request has no body",
      "Send a plan (`terraform show -json tfplan`) or a state (`terraform state pull`).",
    );
  const type = c.req.header("content-type") ?? "application/json";
  const form = /^multipart\/form-data/i.test(type)
    ? await readForm(body, type)
    : { bytes: body, usage: null, config: null, fileName: null };
  return { ...form, idempotency: idempotencyOf(c, form) };
}

/** Reads a text document of a request. */
export async function readText(c: Context<Env>, maxBytes: number): Promise<string> {
  return new TextDecoder().decode(await readBody(c, maxBytes));
}

async function readBody(c: Context<Env>, maxBytes: number): Promise<Uint8Array> {
  if (Number(c.req.header("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = c.req.raw.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(part.value);
  }
  const [only] = chunks;
  const body = chunks.length === 1 && only ? only : Buffer.concat(chunks, size);
  return decompress(body, c.req.header("content-encoding"), maxBytes);
}

async function decompress(body: Uint8Array, encoding: string | undefined, maxBytes: number): Promise<Uint8Array> {
  if (encoding === undefined || encoding === "identity") return body;
  if (encoding !== "gzip")
    throw new Problem(
      415,
      "encoding-unknown",
      "The body's encoding is not known",
      "Send the body as it is, or with `Content-Encoding: gzip`.",
    );
  try {
    return await unpack(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(maxBytes);
    throw new Problem(400, "body-damaged", "The body is not gzip", "Send what `gzip -c FILE` prints.");
  }
}

type Form = Omit<ReceivedUpload, "idempotency">;

async function readForm(body: Uint8Array, type: string): Promise<Form> {
  let form: Awaited<ReturnType<typeof parseBody>>;
  try {
    // Parsed from the bytes that were counted while they came in.
    form = await parseBody(new Request("http://upload", { method: "POST", body: body.slice(), headers: { "content-type": type } }));
  } catch {
    throw new Problem(
      400,
      "form-damaged",
      "The form cannot be read",
      "Send multipart/form-data with the part `file` and, where wanted, `usage` and `config`.",
    );
  }
  const { file, usage, config } = form;
  if (file === undefined || Array.isArray(file))
    throw new Problem(
      400,
      "file-missing",
      "The form has no part `file`",
      "Send the plan or state as the part `file`: curl -F file=@plan.json.",
    );
  return {
    bytes: typeof file === "string" ? new TextEncoder().encode(file) : new Uint8Array(await file.arrayBuffer()),
    fileName: typeof file === "string" ? null : file.name,
    usage: await textOf(usage),
    config: await textOf(config),
  };
}

async function textOf(part: string | File | readonly (string | File)[] | undefined): Promise<string | null> {
  if (part instanceof File) return part.text();
  return typeof part === "string" ? part : null;
}

function idempotencyOf(c: Context<Env>, { bytes, usage, config }: Form): Idempotency | null {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Problem(
      400,
      "idempotency-key",
      "The Idempotency-Key is not usable",
      "Send 1 to 255 visible ASCII characters, such as a UUID.",
    );
  const digest = createHash("sha256")
    .update(`${c.req.method} ${c.req.path}?${new URL(c.req.url).search}\n${usage ?? ""}\n${config === null ? "" : `${config}\n`}`)
    .update(bytes)
    .digest("hex");
  return { key, digest };
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(413, "body-too-large", "The body is too large", `This service takes up to ${Math.floor(maxBytes / 1_048_576)} MiB.`);
}
