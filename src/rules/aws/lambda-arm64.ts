import type { Resource, ResourceGraph } from "../../model/resource.js";
import { defineRule, pass, propose, skip } from "../define.js";
import { stringOr, stringsOr } from "../provider-default.js";

// Runtimes on Amazon Linux 2 and later exist for arm64. Compiled code (dotnet, go, provided) has to be built for it, so a change of the
// attribute alone would break the function. Origin: rule catalogue, aws-lambda-runtimes (autumn 2026).
const PORTABLE =
  /^(?:python3\.(?:[89]|\d\d)|nodejs(?:1[2468]|[2-9]\d)\.x|ruby(?:2\.7|[34]\.\d)|java(?:8\.al2|8\.al2023|11|17|21|25)(?:\.al2023)?)$/;

export const lambdaArm64 = defineRule({
  id: "aws-lambda-arm64",
  title: "Run functions on arm64",
  appliesTo: ["aws_lambda_function"],
  risk: "low",
  effect: "in-place",
  whenNot: "Packages with native code (compiled wheels and addons) must be built for arm64 first. Try it behind an alias.",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html",

  evaluate(context) {
    const { attributes, graph, resource } = context;
    if (stringsOr(context, "architectures", ["x86_64"]).includes("arm64") || stringOr(context, "package_type", "Zip") !== "Zip")
      return pass();
    const runtime = attributes.string("runtime");
    if (runtime === null) return skip("unknown-attribute", "runtime");
    if (!PORTABLE.test(runtime) || runsAtEdge(graph, resource)) return pass();
    // A layer may hold code for one architecture only, and its name does not always say so.
    if (attributes.has("layers") && attributes.strings("layers").length > 0) return skip("needs-review", "layers");
    if (!attributes.known("layers") && graph.isWritten?.(resource, "layers") !== false) return skip("unknown-attribute", "layers");

    return propose({ architectures: ["arm64"] }, `${runtime} runs on arm64 for less per GB-second.`);
  },
});

/** Lambda@Edge is x86 only. */
function runsAtEdge(graph: ResourceGraph, resource: Resource): boolean {
  return ["default_cache_behavior", "ordered_cache_behavior"].some(
    (block) => graph.referrers(resource, "aws_cloudfront_distribution", block).length > 0,
  );
}
