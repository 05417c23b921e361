import { Attributes } from "./attributes.js";
import type { Diagnostic, SourceRange } from "./diagnostic.js";
import type { Json, Mask } from "./json.js";

/** A cloud region and how it became known. An assumed one is reported. */
export interface Region {
  readonly name: string;
  readonly from: "resource" | "provider" | "environment" | "assumed";
}

/** One instance of a managed resource as Terraform plans, holds or declares it. */
export interface Resource {
  /** Full address with module path and instance keys, for example `module.app["a.b"].aws_instance.web[0]`. */
  readonly address: string;
  /** Module path with instance keys, "" for the root module. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly index: string | number | null;
  /** The provider's local type prefix: `aws`, `azurerm`, `google`, `awscc`, ... */
  readonly provider: string;
  readonly region: Region | null;
  readonly values: Readonly<Record<string, Json>>;
  /** What is unknown until apply. */
  readonly unknown?: Mask;
  /** What Terraform marks sensitive. Never print or store a value under it. */
  readonly sensitive?: Mask;
  /** The block that declares it, where the source is at hand. */
  readonly declared?: SourceRange;
  /** Tags that the provider adds (`default_tags`), where known. */
  readonly defaultTags?: Readonly<Record<string, string>>;
}

/** The resources of one configuration at one moment, and how they refer to each other. */
export interface ResourceGraph {
  readonly resources: readonly Resource[];
  /**
   * The resources that the expression of a top-level attribute or block refers to, instances of the same module instance first.
   * Empty where nothing is known. Order is stable.
   */
  references(resource: Resource, attribute: string): readonly Resource[];
  /** The resources of a type whose attribute refers to this one: the lifecycle configuration of a bucket, the targets of a table. */
  referrers(resource: Resource, type: string, attribute: string): readonly Resource[];
  /**
   * Whether the configuration sets an attribute or block, or one below it (in any of several such blocks); undefined where the input does
   * not tell. Not set and unknown means that the provider chooses.
   */
  isWritten?(resource: Resource, attribute: string, ...below: readonly string[]): boolean | undefined;
}

/** What a reader makes of its input. */
export interface Reading {
  readonly kind: "plan" | "state" | "source";
  /** The resources as they will be (plan, source) or are (state). */
  readonly planned: ResourceGraph;
  /** The resources as they are before the plan is applied; null where the input does not say. */
  readonly prior: ResourceGraph | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly terraformVersion: string | null;
}

/** The attributes of a resource; with its graph they also know which of them somebody wrote. */
export function attributesOf(resource: Resource, graph?: ResourceGraph): Attributes {
  return new Attributes(resource.values, resource.unknown, resource.sensitive, "", ([name = "", ...below]) =>
    graph?.isWritten?.(resource, name, ...below),
  );
}
