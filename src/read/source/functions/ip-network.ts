/** An address block: `10.0.0.0/8`. The address has no bits beyond the prefix. */
export interface Network {
  /** 32 or 128 */
  readonly bits: number;
  readonly address: bigint;
  readonly prefix: number;
}

/** Reads a CIDR block and clears the bits beyond its prefix; null where it is none. */
export function parseNetwork(text: string): Network | null {
  const [address = "", length = "", ...more] = text.split("/");
  if (more.length > 0 || !/^\d{1,3}$/.test(length)) return null;
  const six = address.includes(":");
  const bits = six ? 128 : 32;
  const value = six ? parseSix(address) : parseFour(address);
  const prefix = Number(length);
  if (value === null || prefix > bits) return null;
  const host = BigInt(bits - prefix);
  return { bits, prefix, address: (value >> host) << host };
}

function parseFour(text: string): bigint | null {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null;
  return parts.reduce((address, part) => (address << 8n) | BigInt(part), 0n);
}

function parseSix(text: string): bigint | null {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":").flatMap(groupsOf)));
  const [before = [], after = []] = groups;
  const missing = 8 - before.length - after.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const all = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  return all.reduce((address, group) => (address << 16n) | BigInt(`0x${group}`), 0n);
}

/** The last group may be written as an IPv4 address, which stands for two. */
function groupsOf(group: string): string[] {
  if (!group.includes(".")) return [group];
  const four = parseFour(group);
  return four === null ? ["x"] : [(four >> 16n).toString(16), (four & 0xffffn).toString(16)];
}

export function addressText(address: bigint, bits: number): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".");
  // An IPv4 address in the IPv6 form is shown as what it is.
  if (address >> 32n === 0xffffn) return addressText(address & 0xffffffffn, 32);
  const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(112 - index * 16)) & 0xffffn).toString(16));
  const [start, length] = longestZeros(groups);
  if (length < 2) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

function longestZeros(groups: readonly string[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  for (let start = 0; start < groups.length; start += 1) {
    let length = 0;
    while (groups[start + length] === "0") length += 1;
    if (length > best[1]) best = [start, length];
  }
  return best;
}
