import type { Json } from "../../model/json.js";
import { defineRule, pass, propose } from "../define.js";
import { stringOr } from "../provider-default.js";
import { isAtLeast } from "./shared/engine-version.js";

const WORKERS = ["G.1X", "G.2X", "G.4X", "G.8X"];
const FIRST_VERSION = "3.0";

export const glueFlex = defineRule({
  id: "aws-glue-flex",
  title: "Run patient Glue jobs as FLEX",
  appliesTo: ["aws_glue_job"],
  risk: "low",
  effect: "in-place",
  whenNot: "A FLEX job waits for spare capacity and may lose workers while it runs. Jobs with a deadline stay as they are.",
  source: "https://docs.aws.amazon.com/glue/latest/dg/add-job.html",

  evaluate(context) {
    const { attributes, nonProduction } = context;
    if (attributes.block("command")?.string("name", "glueetl") !== "glueetl") return pass();
    if (stringOr(context, "execution_class", "STANDARD") !== "STANDARD" || !WORKERS.includes(stringOr(context, "worker_type", "")))
      return pass();
    const version = stringOr(context, "glue_version", null);
    if (version === null || !isAtLeast(version, FIRST_VERSION)) return pass();
    if (!nonProduction && !isBatch(attributes.raw("tags"))) return pass();

    return propose({ execution_class: "FLEX" }, "A job that may wait for spare capacity costs less per DPU-hour.");
  },
});

/** A tag that says that nobody waits for the job, such as `workload = batch`. */
function isBatch(tags: Json): boolean {
  return (
    typeof tags === "object" &&
    tags !== null &&
    Object.values(tags).some((value) => typeof value === "string" && value.toLowerCase() === "batch")
  );
}
