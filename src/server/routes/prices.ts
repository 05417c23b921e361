import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";

import type { Env, ServerPorts } from "../environment.js";
import { jsonOf, PROBLEMS, SECURITY } from "../openapi.js";
import { PriceStatus } from "../schemas.js";
import { refuseInvalid } from "../validation.js";

const status = createRoute({
  security: SECURITY,
  tags: ["Prices"],
  method: "get",
  path: "/",
  summary: "What the price book knows, and when each vendor's list was synchronized",
  request: { query: z.strictObject({ vendor: z.enum(["aws", "azure", "gcp"]).optional() }) },
  responses: { 200: jsonOf(PriceStatus, "The prices in force"), ...PROBLEMS },
});

export function priceRoutes({ prices }: Pick<ServerPorts, "prices">) {
  return new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(status, async (c) => {
    const { vendor } = c.req.valid("query");
    const book = await prices.current();
    const shards = (await book.status()).filter((shard) => vendor === undefined || shard.vendor === vendor);
    return c.json({ priceBook: book.id, shards, syncs: [...(await prices.syncs())] }, 200);
  });
}
