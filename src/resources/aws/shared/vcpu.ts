const SMALL_SIZES = new Set(["nano", "micro", "small", "medium", "large"]);

// Sizes below `large` have two vCPU in the burstable families of today; these have one.
const ONE_VCPU =
  /^(t1\.micro|t2\.(nano|micro|small)|m1\.(small|medium)|m3\.medium|[a-z]+\d+g[a-z]*\.(small|medium)|a1\.medium|[a-z]+[7-9]a[a-z]*\.medium)$/;

/** Four for each `xlarge` holds for every family but these. */
const EXCEPTIONS = new Map([
  ["c1.xlarge", 8],
  ["c4.8xlarge", 36],
  ["d2.8xlarge", 36],
  ["m2.xlarge", 2],
  ["m2.2xlarge", 4],
  ["m2.4xlarge", 8],
]);

/** vCPU of an EC2, RDS, cache or search instance type, which its size tells; null for bare metal and unknown sizes. */
export function vcpuCount(instanceType: string): number | null {
  const [family = "", size = ""] = instanceType.replace(/^(db|cache|ml|dms)\./, "").split(".");
  const type = `${family}.${size}`;
  const exception = EXCEPTIONS.get(type);
  if (exception !== undefined) return exception;
  if (ONE_VCPU.test(type) && !family.startsWith("t4g")) return 1;
  if (SMALL_SIZES.has(size)) return 2;
  const xlarge = /^(\d*)xlarge$/.exec(size);
  if (!xlarge) return null;
  return 4 * Number(xlarge[1] === "" ? 1 : xlarge[1]);
}

/** `m5` of `m5.large`, `t3` of `db.t3.micro` */
export function instanceFamily(instanceType: string): string {
  return instanceType.replace(/^(db|cache|ml|dms)\./, "").split(".")[0] ?? "";
}

/** Whether the type runs on CPU credits. */
export function isBurstable(instanceType: string): boolean {
  return /^(t[2-9][a-z]*)$/.test(instanceFamily(instanceType));
}
