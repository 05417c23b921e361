import { defineResource, metered } from "../define.js";

// `Type: AWS::S3::Bucket` in YAML or JSON. Alexa and Custom types are as free as AWS's own.
const RESOURCE_TYPE = /["']?Type["']?\s*:\s*["']?([A-Za-z0-9]+)::[A-Za-z0-9]+::?/g;
const FREE_NAMESPACES = new Set(["AWS", "Alexa", "Custom"]);

export const cloudformationStack = defineResource({
  type: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
  source: "https://aws.amazon.com/cloudformation/pricing/",
  usage: { monthly_handler_operations: "number", monthly_duration_secs: "number" },

  components({ region, attributes, usage }) {
    const used = usage.monthly_handler_operations !== undefined || usage.monthly_duration_secs !== undefined;
    if (!used && attributes.known("template_body") && hasOnlyFreeTypes(attributes.string("template_body", ""))) return null;
    const handler = { vendor: "aws", service: "AWSCloudFormation", family: null, region } as const;

    return [
      metered(
        "Handler operations",
        "operations",
        { ...handler, attributes: { usagetype: "Resource-Invocation-Count" } },
        usage.monthly_handler_operations,
      ),
      metered(
        "Durations above 30s",
        "seconds",
        { ...handler, attributes: { usagetype: "Resource-Processing-Time" } },
        usage.monthly_duration_secs,
      ),
    ];
  },
});

/** Only handlers of third-party resource types are billed. False where no resource type can be seen. */
function hasOnlyFreeTypes(template: string): boolean {
  const namespaces = [...template.matchAll(RESOURCE_TYPE)].map((match) => match[1] ?? "");
  return namespaces.length > 0 && namespaces.every((namespace) => FREE_NAMESPACES.has(namespace));
}
