import { serve } from "@hono/node-server";

export interface Listening {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves an application over HTTP; port 0 takes any that is free. */
export async function listen(
  fetch: Parameters<typeof serve>[0]["fetch"],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const { server, actual } = await new Promise<{ server: ReturnType<typeof serve>; actual: number }>((resolve, reject) => {
    const started = serve({ fetch, hostname: host, port }, (info) => resolve({ server: started, actual: info.port }));
    started.once("error", reject);
  });
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Idle keep-alive connections would hold the end up.
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}
