const MEMORY = new Map([
  ["nano", "0.5GB"],
  ["micro", "1GB"],
  ["small", "2GB"],
  ["medium", "4GB"],
  ["large", "8GB"],
  ["xlarge", "16GB"],
  ["2xlarge", "32GB"],
  ["4xlarge", "64GB"],
  ["8xlarge", "128GB"],
  ["12xlarge", "192GB"],
  ["16xlarge", "256GB"],
]);

/** Memory of a plan, which names its usage type; null for a plan that is not known. */
export function lightsailMemory(size: string): string | null {
  return MEMORY.get(size) ?? null;
}
