/** Compares dotted versions part by part. A part that is not written means the newest: `8.0` stands for the latest 8.0. */
export function isAtLeast(version: string, minimum: string): boolean {
  const written = partsOf(version);
  const wanted = partsOf(minimum);
  for (const [index, part] of wanted.entries()) {
    const own = written[index];
    if (own === undefined || own > part) return true;
    if (own < part) return false;
  }
  return true;
}

function partsOf(version: string): number[] {
  return version
    .split(".")
    .map(Number)
    .filter((part) => !Number.isNaN(part));
}

/**
 * Whether a version has a feature that arrived in several release lines at once, such as PostgreSQL 12.7 and 13.1: newer lines have it,
 * older ones do not.
 */
export function hasArrived(version: string, arrivals: readonly string[]): boolean {
  const major = partsOf(version)[0];
  const ownLine = arrivals.filter((arrival) => sameLine(version, arrival));
  if (ownLine.length > 0) return ownLine.some((arrival) => isAtLeast(version, arrival));
  const newest = arrivals.at(-1);
  return major !== undefined && newest !== undefined && isAtLeast(version, newest);
}

function sameLine(version: string, arrival: string): boolean {
  const lineLength = partsOf(arrival).length - 1;
  const [own, line] = [partsOf(version), partsOf(arrival)];
  return line.slice(0, lineLength).every((part, index) => own[index] === undefined || own[index] === part);
}
