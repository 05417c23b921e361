import { UnknownAttribute, type Attributes } from "../../model/attributes.js";
import { defineResource, fixed, hourly, metered, type Part } from "../define.js";
import { blocksOrNone, numberOr, required } from "./shared/computed.js";
import { sagemaker } from "./shared/sagemaker.js";

/** An endpoint runs the variants that its configuration describes. */
export const sagemakerEndpoint = defineResource({
  type: "aws_sagemaker_endpoint",
  source: "https://aws.amazon.com/sagemaker/pricing/",
  usage: { monthly_serverless_gb_seconds: "number" },

  components(context): Part {
    const configuration = context.references("endpoint_config_name").find(({ type }) => type === "aws_sagemaker_endpoint_configuration");
    if (!configuration) throw new UnknownAttribute("endpoint_config_name", "unknown");
    const { attributes } = configuration;
    const variants = [...attributes.blocks("production_variants"), ...blocksOrNone(attributes, "shadow_production_variants")];
    return variants.map((variant) => () => variantParts(context.region, variant, context.usage.monthly_serverless_gb_seconds));
  },
});

const DEFAULT_SERVERLESS_MB = 1024;

function variantParts(region: string, variant: Attributes, serverlessGbSeconds: number | undefined): Part {
  const [serverless] = blocksOrNone(variant, "serverless_config");
  if (serverless) {
    const gb = numberOr(serverless, "memory_size_in_mb", DEFAULT_SERVERLESS_MB) / 1024;
    return metered("Serverless inference", "GB-seconds", sagemaker(region, `ServerlessInf:Mem-${gb}GB`), serverlessGbSeconds);
  }
  const instanceType = required(variant, "instance_type");
  const count = numberOr(variant, "initial_instance_count", 1);
  const volumeGb = numberOr(variant, "volume_size_in_gb", 0) * count;
  return [
    hourly(`Hosting (${instanceType})`, sagemaker(region, `Host:${instanceType}`), count),
    volumeGb === 0 ? null : fixed("Hosting storage", "GB", sagemaker(region, "Host:VolumeUsage.gp2"), volumeGb),
  ];
}
