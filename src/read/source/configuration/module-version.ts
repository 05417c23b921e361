interface Version {
  readonly segments: readonly number[];
  readonly prerelease: string;
}

interface Condition {
  readonly operator: string;
  readonly version: Version;
  /** How many numbers are written: `~> 1.2` lets the second one rise, `~> 1.2.3` the third one. */
  readonly written: number;
}

/** A constraint on versions in Terraform's notation: `~> 5.0, != 5.3.1`. null where it is not one. */
export function versionConstraint(text: string): ((version: string) => boolean) | null {
  const conditions = text.split(",").map(condition);
  if (!conditions.every((one) => one !== null)) return null;
  return (candidate) => {
    const version = parse(candidate);
    return version !== null && conditions.every((one) => holds(one, version));
  };
}

/** The newest of some versions; undefined where none is a version. */
export function newest(versions: readonly string[]): string | undefined {
  const parsed = versions.flatMap((text) => {
    const version = parse(text);
    return version === null ? [] : [{ text, version }];
  });
  return parsed.sort((a, b) => compare(b.version, a.version))[0]?.text;
}

function condition(text: string): Condition | null {
  const match = /^\s*(=|!=|>=|<=|>|<|~>)?\s*(\S+)\s*$/.exec(text);
  const version = match?.[2] === undefined ? null : parse(match[2]);
  if (version === null) return null;
  const written = (match?.[2] ?? "").replace(/^v/, "").split(/[-+]/)[0]?.split(".").length ?? 1;
  return { operator: match?.[1] ?? "=", version, written };
}

/** A pre-release is only taken where it is asked for by its name. */
function holds({ operator, version, written }: Condition, candidate: Version): boolean {
  const order = compare(candidate, version);
  if (operator === "=") return order === 0;
  if (operator === "!=") return order !== 0;
  if (candidate.prerelease !== "") return false;
  if (operator === ">") return order > 0;
  if (operator === "<") return order < 0;
  if (operator === "<=") return order <= 0;
  if (operator === ">=") return order >= 0;
  return order >= 0 && version.segments.slice(0, written - 1).every((segment, index) => candidate.segments[index] === segment);
}

function parse(text: string): Version | null {
  const match = /^v?(\d+(?:\.\d+)*)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/.exec(text);
  if (match?.[1] === undefined) return null;
  const segments = match[1].split(".").map(Number);
  while (segments.length < 3) segments.push(0);
  return { segments, prerelease: match[2] ?? "" };
}

function compare(a: Version, b: Version): number {
  for (let index = 0; index < Math.max(a.segments.length, b.segments.length); index += 1) {
    const difference = (a.segments[index] ?? 0) - (b.segments[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "" || b.prerelease === "") return a.prerelease === "" ? 1 : -1;
  return comparePrerelease(a.prerelease.split("."), b.prerelease.split("."));
}

/** Numbers by their value and before words, the shorter one first. */
function comparePrerelease(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    const [leftIsNumber, rightIsNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (leftIsNumber && rightIsNumber) return Number(left) - Number(right);
    if (leftIsNumber !== rightIsNumber) return leftIsNumber ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
