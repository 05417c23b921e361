/** One step of an address: a name, and the instance key that follows it. */
export interface AddressStep {
  readonly name: string;
  readonly key: string | number | null;
  /** Offset after the step in the text. */
  readonly end: number;
}

/** The steps of `module.a["x.y"].aws_instance.web[0]`. Keys may hold dots, brackets and escaped quotes, so splitting at dots is wrong. */
export function addressSteps(address: string): AddressStep[] {
  const steps: AddressStep[] = [];
  let start = 0;
  while (start < address.length) {
    let end = start;
    while (end < address.length && address[end] !== "." && address[end] !== "[") end += 1;
    const name = address.slice(start, end);
    let key: string | number | null = null;
    while (address[end] === "[") {
      const close = closingBracket(address, end);
      key = keyOf(address.slice(end + 1, close));
      end = close + 1;
    }
    steps.push({ name, key, end });
    start = address[end] === "." ? end + 1 : Math.max(end, start + 1);
  }
  return steps;
}

function closingBracket(address: string, open: number): number {
  if (address[open + 1] !== '"') {
    const close = address.indexOf("]", open);
    return close === -1 ? address.length : close;
  }
  let at = open + 2;
  while (at < address.length && address[at] !== '"') at += address[at] === "\\" ? 2 : 1;
  return at + 1;
}

function keyOf(text: string): string | number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (!text.startsWith('"')) return null;
  try {
    return JSON.parse(text) as string; // a quoted string parses to a string
  } catch {
    return text.slice(1, -1);
  }
}

export interface ResourceAddress {
  readonly module: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly index: string | number | null;
}

/** Takes an address apart; null when it does not name a resource. */
export function parseResourceAddress(address: string): ResourceAddress | null {
  const steps = addressSteps(address);
  const start = moduleLength(steps);
  const module = start === 0 ? "" : address.slice(0, steps[start - 1]?.end);
  const mode = steps[start]?.name === "data" ? "data" : "managed";
  const [type, name] = steps.slice(mode === "data" ? start + 1 : start);
  if (!type?.name || !name?.name || type.name === "module") return null;
  return { module, mode, type: type.name, name: name.name, index: name.key };
}

function moduleLength(steps: readonly AddressStep[]): number {
  let length = 0;
  while (steps[length]?.name === "module" && length + 2 < steps.length) length += 2;
  return length;
}

/** Call names and instance keys of a module address, from the root inwards. */
export function moduleSteps(module: string): AddressStep[] {
  return module === "" ? [] : addressSteps(module).filter((_, position) => position % 2 === 1);
}

/** The address of the module that holds this one; "" is the root. */
export function parentModule(module: string): string {
  const steps = moduleSteps(module);
  return module.slice(0, steps.at(-2)?.end ?? 0);
}

/** Address of a child module, or of something in a module. */
export function within(module: string, name: string): string {
  return module === "" ? name : `${module}.${name}`;
}
