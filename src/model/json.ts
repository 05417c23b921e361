/** A JSON value as Terraform writes it. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** A tree beside a value: `true` marks the value at that place (unknown until apply, or sensitive), as in a plan's `after_unknown`. */
export type Mask = boolean | Mask[] | { [key: string]: Mask };

/** Where a value stands in a resource: attribute names, block names and list indexes from the outside in. */
export type AttributePath = readonly (string | number)[];

/** `root_block_device[0].volume_type` */
export function formatPath(path: AttributePath): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : text === "" ? step : `.${step}`;
  return text;
}
