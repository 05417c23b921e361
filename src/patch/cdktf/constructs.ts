import type { TerraformResource } from "cdktf";
import type { Construct } from "constructs";

/** What a construct says of one attribute: its value, and whether Terraform writes it as a block. */
export interface HclAttribute {
  readonly value: unknown;
  readonly isBlock: boolean;
}

export type Synthesize = (config: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, HclAttribute>>>;
/** A construct of any configuration type. */
type ResourceConstruct = new (scope: Construct, id: string, config: never) => TerraformResource;

/** The provider has a class for each type; only those that rules add are loaded, each when it is needed. */
const CONSTRUCTS: Readonly<Record<string, () => Promise<ResourceConstruct>>> = {
  aws_ecr_lifecycle_policy: async () => exportsOf(await import("@cdktf/provider-aws/lib/ecr-lifecycle-policy/index.js")).EcrLifecyclePolicy,
  aws_s3_bucket_lifecycle_configuration: async () =>
    exportsOf(await import("@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js")).S3BucketLifecycleConfiguration,
  aws_vpc_endpoint: async () => exportsOf(await import("@cdktf/provider-aws/lib/vpc-endpoint/index.js")).VpcEndpoint,
};

/** A CommonJS module as it is: a bundle has it as the default alone, and some loaders have the names alone. */
function exportsOf<M extends object>(module: M | { readonly default: M }): M {
  // Of the two forms, the one whose default is a module.
  return "default" in module && typeof module.default === "object" ? module.default : (module as M);
}

/** The resource types that can be written. */
export const WRITABLE_TYPES: readonly string[] = Object.keys(CONSTRUCTS);

/** Makes the construct of a type and returns its attributes; null where the type cannot be written. */
export function constructFor(type: string): Synthesize | null {
  const load = Object.hasOwn(CONSTRUCTS, type) ? CONSTRUCTS[type] : undefined;
  if (load === undefined) return null;
  return async (config) => {
    const [cdktf, Resource] = await Promise.all([import("cdktf").then(exportsOf), load()]);
    const stack = new cdktf.TerraformStack(new cdktf.App(), "terratrim");
    // The attributes come from a rule as JSON; whether each exists is checked on what the construct returns.
    const resource = new Resource(stack, "resource", config as never);
    // The method is protected, though it is how cdktf itself writes HCL. A test holds it to its form.
    return (resource as unknown as { synthesizeHclAttributes(): Record<string, HclAttribute> }).synthesizeHclAttributes();
  };
}
