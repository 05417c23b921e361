import type { Diagnostic } from "../model/diagnostic.js";
import { isAwsProvider } from "./region.js";
import type { ResourceDraft } from "./resource-draft.js";

/** Where nothing tells the region, the one that the vendor's own tools and most price examples start from. Always reported. */
const ASSUMED: Readonly<Record<string, string>> = { aws: "us-east-1", awscc: "us-east-1", google: "us-central1" };

export interface ReadOptions {
  /** `AWS_REGION` or `AWS_DEFAULT_REGION` of whoever runs the reader. */
  readonly environmentRegion?: string | undefined;
}

interface Waiting {
  readonly provider: string;
  readonly resources: ResourceDraft[];
  /** Regions of other resources of the same provider block. */
  readonly seen: Set<string>;
}

/**
 * Gives a region to resources whose attributes and provider block do not tell one: the region in which every other resource of the same
 * provider block is, else the environment's, else an assumed one. What was concluded or assumed is reported once for each provider block.
 */
export class RegionFallback {
  private readonly blocks = new Map<string, Waiting>();

  constructor(private readonly options: ReadOptions) {}

  /** Whether resources of this provider are priced by a region that a provider block sets. */
  static applies(provider: string): boolean {
    return provider in ASSUMED;
  }

  placed(block: string, resource: ResourceDraft): void {
    // `global` and Google's multi-regions (`eu`) do not tell where the block's other resources are.
    if (resource.region && /\d$/.test(resource.region.name)) this.block(block, resource.provider).seen.add(resource.region.name);
  }

  unplaced(block: string, resource: ResourceDraft): void {
    this.block(block, resource.provider).resources.push(resource);
  }

  resolve(diagnostics: Diagnostic[]): void {
    for (const [block, waiting] of this.blocks) {
      if (waiting.resources.length > 0) this.resolveBlock(block, waiting, diagnostics);
    }
  }

  private resolveBlock(block: string, { provider, resources, seen }: Waiting, diagnostics: Diagnostic[]): void {
    const [only] = seen;
    const { environmentRegion } = this.options;
    if (only !== undefined && seen.size === 1) {
      for (const resource of resources) resource.region = { name: only, from: "provider" };
      diagnostics.push(inferred(block, only, resources.length));
    } else if (isAwsProvider(provider) && environmentRegion) {
      for (const resource of resources) resource.region = { name: environmentRegion, from: "environment" };
    } else {
      const name = ASSUMED[provider] ?? "";
      for (const resource of resources) resource.region = { name, from: "assumed" };
      diagnostics.push(assumed(block, name, resources));
    }
  }

  private block(key: string, provider: string): Waiting {
    let waiting = this.blocks.get(key);
    if (!waiting) {
      waiting = { provider, resources: [], seen: new Set() };
      this.blocks.set(key, waiting);
    }
    return waiting;
  }
}

function inferred(block: string, region: string, count: number): Diagnostic {
  return {
    severity: "info",
    code: "region-inferred",
    summary: "The region was concluded from other resources",
    detail: `Provider \`${block}\` names no region that can be read. Its other resources are all in ${region}, so ${count} without a region of their own are priced there.`,
    gap: { kind: "region", name: region, provider: block, resources: count, inferred: true },
  };
}

function assumed(block: string, region: string, resources: readonly ResourceDraft[]): Diagnostic {
  const first = resources[0]?.address ?? "";
  const remedy = region.startsWith("us-east")
    ? " Set AWS_REGION, or give the provider a region that is known when planning."
    : " Give the provider a region that is known when planning.";
  return {
    severity: "warning",
    code: "region-assumed",
    summary: "The region is not known and was assumed",
    detail: `Neither the resources nor provider \`${block}\` tell a region, so ${resources.length === 1 ? `${first} is` : `${resources.length} resources (the first is ${first}) are`} priced in ${region}.${remedy}`,
    gap: { kind: "region", name: region, provider: block, resources: resources.length, inferred: false },
  };
}
