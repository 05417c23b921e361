/** Splits an address at its dots; keys in brackets stay with their step: `module.a["x.y"].aws_instance.web[0]` gives `module`, `a["x.y"]`, `aws_instance`, `web[0]`. */
export function addressSteps(address: string): string[] {
  const steps: string[] = [];
  let start = 0;
  let quoted = false;
  let depth = 0;
  for (let i = 0; i < address.length; i++) {
    const char = address[i];
    if (quoted) {
      if (char === "\\") i++;
      else if (char === '"') quoted = false;
    } else if (char === '"' && depth > 0) quoted = true;
    else if (char === "[") depth++;
    else if (char === "]") depth--;
    else if (char === "." && depth === 0) {
      steps.push(address.slice(start, i));
      start = i + 1;
    }
  }
  steps.push(address.slice(start));
  return steps;
}

/** The Terraform type in a resource address; null where there is none. */
export function typeOfAddress(address: string): string | null {
  const steps = addressSteps(address);
  let i = 0;
  while (steps[i] === "module") i += 2;
  if (steps[i] === "data") i++;
  return steps.length === i + 2 ? (steps[i] ?? null) : null;
}

/** The address with every instance key replaced: `aws_instance.web[*]`. */
export function wildcardAddress(address: string): string {
  return address.includes("[") ? address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, "[*]") : address;
}
