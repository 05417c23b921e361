/**
 * Graviton families of the same size, by x86 family, with the sizes that both have.
 * Origin: Terratrim's rule catalogue (mappings aws-rds-class-upgrade, aws-elasticache-node-upgrade and aws-opensearch-instance-upgrade,
 * autumn 2026), which was collected from the vendor's API enumerations and price lists. Which target is cheapest is left to the price book.
 */
export interface GravitonFamily {
  readonly targets: readonly string[];
  readonly sizes: readonly string[];
}

type Families = Readonly<Record<string, GravitonFamily>>;

const TO_12XLARGE = ["large", "xlarge", "2xlarge", "4xlarge", "12xlarge"];
const TO_16XLARGE = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];

export const RDS_FAMILIES: Families = {
  t3: { targets: ["t4g"], sizes: ["micro", "small", "medium", "large", "xlarge", "2xlarge"] },
  m5: { targets: ["m6g", "m7g"], sizes: TO_16XLARGE },
  m6i: { targets: ["m6g", "m7g"], sizes: TO_16XLARGE },
  m7i: { targets: ["m7g"], sizes: TO_16XLARGE },
  r5: { targets: ["r6g", "r7g"], sizes: TO_16XLARGE },
  r6i: { targets: ["r6g", "r7g"], sizes: TO_16XLARGE },
  r7i: { targets: ["r7g"], sizes: TO_16XLARGE },
};

export const ELASTICACHE_FAMILIES: Families = {
  t2: { targets: ["t4g"], sizes: ["micro", "small", "medium"] },
  t3: { targets: ["t4g"], sizes: ["micro", "small", "medium"] },
  m3: { targets: ["m6g", "m7g"], sizes: ["large", "xlarge", "2xlarge"] },
  m4: { targets: ["m6g", "m7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge"] },
  m5: { targets: ["m6g", "m7g"], sizes: TO_12XLARGE },
  r3: { targets: ["r6g", "r7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"] },
  r4: { targets: ["r6g", "r7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "16xlarge"] },
  r5: { targets: ["r6g", "r7g"], sizes: TO_12XLARGE },
};

export const OPENSEARCH_FAMILIES: Families = {
  m4: { targets: ["m6g", "m7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge"] },
  m5: { targets: ["m6g", "m7g"], sizes: TO_12XLARGE },
  c4: { targets: ["c6g", "c7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"] },
  c5: { targets: ["c6g", "c7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge"] },
  r4: { targets: ["r6g", "r7g"], sizes: ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge"] },
  r5: { targets: ["r6g", "r7g"], sizes: TO_12XLARGE },
};

/** The Graviton families that a family and size can move to; empty when there are none. */
export function gravitonTargets(families: Families, family: string, size: string): readonly string[] {
  const entry = families[family];
  return entry?.sizes.includes(size) ? entry.targets : [];
}
