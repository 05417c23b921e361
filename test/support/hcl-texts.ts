import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasShared, shared } from "./shared-corpus.js";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

/** Every HCL file beside the repository, or that of the examples where there is nothing beside it. */
export function hclFiles(): { readonly path: string; readonly text: string }[] {
  const roots = hasShared ? [join(shared, "corpus/hcl"), join(shared, "parity")] : [examples];
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tf|tofu|hcl|tfvars)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, "utf8") })),
  );
}

/** Numbers from 0 to below a limit, the same for the same seed. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const TOKENS = [
  ...'a b - _x é 1 0.5 . .. ... 1. 1e5 1.2.3 0x1 = == => ! != < << <= > && || & | + * / % ? : :: { } [ ] ( ) , " \\ \\n \\u00e9 \\x $ ${ $${ %{ %%{ ~ ~} ${~'.split(
    " ",
  ),
  ...'for in if else endif endfor true null /* */ "s" "${x}" foo.bar [0] [*] .* .0 .0.1 f( ; ` \' @ ^'.split(" "),
  ...[
    "<<EOT\n",
    "<<-E\n",
    "\nEOT\n",
    "\n  E\n",
    "#c\n",
    "//c\n",
    "/* \n */",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "\u00a0",
    "\ufeff",
    "\0",
    "x = 1",
    "x {",
    "}\n",
    'resource "a" "b" {\n',
  ],
];

/** Texts that are nearly HCL: real files with small faults, and tokens in any order. */
export function mutations(texts: readonly string[], count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  const token = () => TOKENS[random(TOKENS.length)] ?? "";
  return Array.from({ length: count }, () =>
    random(3) === 0 ? tokenSoup(random, token) : mutation(texts[random(texts.length)] ?? "", random, token),
  );
}

function tokenSoup(random: (limit: number) => number, token: () => string): string {
  let soup = "";
  for (let left = 1 + random(8); left > 0; left--) soup += token() + (random(2) === 0 ? "" : " ");
  const places = [
    `${soup}\n`,
    `a = ${soup}\n`,
    `a = "${soup}"\n`,
    `a = <<-EOT\n  ${soup}\n EOT\n`,
    `a = {\n ${soup}\n}\n`,
    `x "y" {\n ${soup}\n}\n`,
  ];
  return places[random(places.length)] ?? "";
}

function mutation(original: string, random: (limit: number) => number, token: () => string): string {
  let text = original;
  if (text.length > 4_000) {
    const start = text.indexOf("\n", random(text.length - 3_000)) + 1;
    text = text.slice(start, start + 4_000);
  }
  for (let left = 1 + random(2); left > 0; left--) {
    const place = random(text.length + 1);
    const changes = [
      () => text.slice(0, place) + text.slice(place + 1),
      () => text.slice(0, place) + token() + text.slice(place),
      () => text.slice(0, place) + token() + text.slice(place + 1),
      () => text.slice(0, place) + text.slice(place + 1 + random(10)),
      () =>
        text
          .split("\n")
          .toSpliced(random(text.split("\n").length), 1)
          .join("\n"),
      () => text.slice(0, place) + text.slice(Math.max(0, place - random(20)), place) + text.slice(place),
    ];
    text = changes[random(changes.length)]?.() ?? text;
  }
  return text;
}
