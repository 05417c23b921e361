import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "emulate";

/** A repository on an independent emulator of GitHub's API, with one file on `main`. */
export interface GitHubRepository {
  readonly url: string;
  readonly repository: string;
  readonly token: string;
  close(): Promise<void>;
}

export async function startGitHub(files: Readonly<Record<string, string>>): Promise<GitHubRepository> {
  const port = await freePort();
  const token = "test-token";
  const emulator = await createEmulator({
    service: "github",
    port,
    seed: {
      tokens: { [token]: { login: "terratrim-test", scopes: ["repo"] } },
      github: {
        users: [{ login: "terratrim-test", name: "Test" }],
        repos: [{ owner: "terratrim-test", name: "infra", auto_init: true, default_branch: "main" }],
      },
    },
  });
  const repository = "terratrim-test/infra";
  const url = `http://127.0.0.1:${port}`;
  for (const [path, text] of Object.entries(files)) {
    const response = await fetch(`${url}/repos/${repository}/contents/${path}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ message: `add ${path}`, content: Buffer.from(text).toString("base64"), branch: "main" }),
    });
    if (!response.ok) throw new Error(`the emulator refused ${path}: ${response.status} ${await response.text()}`);
  }
  return { url, repository, token, close: () => emulator.close() };
}

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What Prism found wrong, where it is behind the proxy. */
  readonly violations: readonly { readonly location: readonly string[]; readonly message: string }[];
}

export interface RecordingProxy {
  readonly url: string;
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/** Passes requests on and remembers them. For those that `loses` picks the answer is lost: the server has acted, the client sees 502. */
export async function recordingProxy(
  target: string,
  loses: (request: IncomingMessage, count: number) => boolean = () => false,
): Promise<RecordingProxy> {
  const counts = new Map<string, number>();
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const key = `${request.method ?? ""} ${request.url ?? ""}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const answer = await passOn(target, request);
      const text = await answer.text();
      exchanges.push({
        method: request.method ?? "",
        path: request.url ?? "",
        status: answer.status,
        violations: JSON.parse(answer.headers.get("sl-violations") ?? "[]") as Exchange["violations"],
      }); // Prism's own header
      if (loses(request, count)) response.writeHead(502, { "content-type": "application/json" }).end('{"message":"Bad Gateway"}');
      else response.writeHead(answer.status, answerHeaders(answer, target, `http://${request.headers.host ?? ""}`)).end(text);
    })();
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }; // a listening TCP server has an AddressInfo
}

async function passOn(target: string, request: IncomingMessage): Promise<Response> {
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk as Buffer); // an http request yields buffers
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !["host", "connection", "content-length", "transfer-encoding"].includes(name)),
  ) as Record<string, string>; // header values of these requests are strings
  return fetch(target + (request.url ?? ""), {
    method: request.method ?? "GET",
    headers,
    ...(body.length > 0 ? { body: Buffer.concat(body) } : {}),
  });
}

function answerHeaders(answer: Response, target: string, self: string): Record<string, string> {
  const kept = [...answer.headers].filter(([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, value.replaceAll(target, self)]));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const { port } = server.address() as AddressInfo; // a listening TCP server has an AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
