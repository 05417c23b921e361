/**
 * Families of the same size and architecture, by family, with the sizes that both have.
 * Origin: Terratrim's rule catalogue (mapping aws-ec2-upgrade, from the price and instance files that Karpenter's AWS provider generates,
 * 2026-07-20, and aws-rds-class-upgrade). Which target is cheapest, and whether it is cheaper at all, is left to the price book.
 */
export interface EquivalentFamily {
  readonly targets: readonly string[];
  readonly sizes: readonly string[];
}

export type EquivalentFamilies = Readonly<Record<string, EquivalentFamily>>;

const T_SIZES = ["nano", "micro", "small", "medium", "large", "xlarge", "2xlarge"];
const FIFTH = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge", "24xlarge"];
const SIXTH = [...FIFTH, "32xlarge"];

export const INTEL_TO_AMD: EquivalentFamilies = {
  t3: { targets: ["t3a"], sizes: T_SIZES },
  m5: { targets: ["m6a"], sizes: FIFTH },
  m6i: { targets: ["m6a"], sizes: SIXTH },
  c5: { targets: ["c6a"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "12xlarge", "24xlarge"] },
  c6i: { targets: ["c6a"], sizes: SIXTH },
  r5: { targets: ["r6a"], sizes: FIFTH },
  r6i: { targets: ["r6a"], sizes: SIXTH },
};

export const PREVIOUS_GENERATION: EquivalentFamilies = {
  t1: { targets: ["t3", "t3a"], sizes: ["micro"] },
  t2: { targets: ["t3", "t3a"], sizes: T_SIZES },
  m1: { targets: ["m6a"], sizes: ["large", "xlarge"] },
  m3: { targets: ["m6a", "m6i"], sizes: ["large", "xlarge", "2xlarge"] },
  m4: { targets: ["m6a", "m6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "16xlarge"] },
  c3: { targets: ["c5", "c6a", "c6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge"] },
  c4: { targets: ["c5", "c6a", "c6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge"] },
  r3: { targets: ["r6a", "r6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"] },
  r4: { targets: ["r6a", "r6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge"] },
};

export const PREVIOUS_RDS_GENERATION: EquivalentFamilies = {
  t1: { targets: ["t3"], sizes: ["micro"] },
  t2: { targets: ["t3"], sizes: ["micro", "small", "medium", "large", "xlarge", "2xlarge"] },
  m3: { targets: ["m6i"], sizes: ["large", "xlarge", "2xlarge"] },
  m4: { targets: ["m6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "16xlarge"] },
  r3: { targets: ["r6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"] },
  r4: { targets: ["r6i"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge"] },
};

/** The instance types of the same size in equivalent families; empty when there are none. */
export function equivalents(families: EquivalentFamilies, instanceType: string | null): readonly string[] {
  const [family = "", size = ""] = instanceType?.split(".") ?? [];
  const entry = families[family];
  return entry?.sizes.includes(size) ? entry.targets.map((target) => `${target}.${size}`) : [];
}
