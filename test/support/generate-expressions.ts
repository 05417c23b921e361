/** The files that generated expressions read. */
export const GENERATED_FILES: Readonly<Record<string, string>> = {
  "plain.txt": "héllo\nworld\n",
  "data.json": '{"a": [1, 2.5, null], "b": {"c": "x"}}',
  "page.tftpl": "%{ for name in names ~}\n- ${upper(name)}\n%{ endfor ~}\n%{ if length(names) > 1 }many%{ else }few%{ endif }\n",
  "one.tftpl": "${names}",
};

type Kind = "string" | "number" | "bool" | "list" | "mapping" | "for" | "traversal" | "conditional";

/** Generates expressions of Terraform's language from a seed: every function, operator and type, mostly right and sometimes wrong. */
export class ExpressionGenerator {
  private state: number;
  private readonly locals: { name: string; type: "string" | "number" | "any" }[] = [];

  private readonly makers: Readonly<Record<Kind, (depth: number) => string>> = {
    string: (depth) => this.string(depth),
    number: (depth) => this.number(depth),
    bool: (depth) => this.bool(depth),
    list: (depth) => this.list(depth),
    mapping: (depth) => this.mapping(depth),
    for: (depth) => this.forExpression(depth),
    traversal: (depth) => this.traversal(depth),
    conditional: (depth) => this.conditional(depth),
  };

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole expression; `index` walks through the functions so that none is left out. */
  next(index: number): string {
    const calls = this.calls();
    const names = Object.keys(calls);
    const roll = this.roll(10);
    const name = names[index % names.length] ?? "length";
    if (roll < 6) return this.wrap(calls[name]?.() ?? "null");
    if (roll < 8) return this.any(3);
    return this.wrap(this.any(2));
  }

  private random(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  private roll(sides: number): number {
    return Math.floor(this.random() * sides);
  }

  private pick<T>(options: readonly T[]): T {
    const option = options[this.roll(options.length)];
    if (option === undefined) throw new Error("nothing to pick from");
    return option;
  }

  private oneOf(kinds: readonly Kind[], depth: number): string {
    return this.makers[this.pick(kinds)](depth);
  }

  private times(most: number, make: () => string): string[] {
    return Array.from({ length: this.roll(most + 1) }, make);
  }

  /** Puts an expression into a larger one now and then. */
  private wrap(inner: string): string {
    switch (this.roll(12)) {
      case 0:
        return `[${inner}, ${this.any(1)}]`;
      case 1:
        return `{ a = ${inner}, b = ${this.any(1)} }`;
      case 2:
        return `"<\${${inner}}>"`;
      case 3:
        return `${this.bool(1)} ? ${inner} : ${this.any(1)}`;
      case 4:
        return `try(${inner}, ${this.any(1)})`;
      case 5:
        return `can(${inner})`;
      case 6:
        return `${inner} == ${this.any(1)}`;
      case 7:
        return `jsonencode(${inner})`;
      default:
        return inner;
    }
  }

  any(depth: number): string {
    const kinds: Kind[] = ["string", "number", "bool", "list", "list", "mapping", "mapping", "for", "traversal", "conditional"];
    if (this.roll(20) === 0) return this.special();
    return this.oneOf(depth > 0 ? kinds : kinds.slice(0, 3), depth - 1);
  }

  /** Null, unknown and sensitive values, alone and inside collections. */
  private special(): string {
    return this.pick([
      "null",
      "terraform_data.x.id",
      "terraform_data.x.output",
      "var.s",
      'sensitive("x")',
      "tolist([terraform_data.x.id])",
      '[terraform_data.x.id, "a"]',
      '{ a = terraform_data.x.id, b = "b" }',
      "toset([terraform_data.x.id])",
      "[var.s, null]",
      "{ a = sensitive(1), b = null }",
      "sensitive([1, 2])",
      "tostring(null)",
    ]);
  }

  private text(): string {
    return this.pick([
      "",
      "a",
      "b",
      "abc",
      "Hello World",
      "x-y_z",
      "é",
      "ünï",
      "10",
      "-3",
      "1.5",
      "true",
      "false",
      "a,b,c",
      " pad ",
      "日本",
      "😀x",
      "aAbB",
      "foo/bar",
      "a.b.c",
      "line1\\nline2",
      'q\\"q',
      "tab\\t",
      "%s",
      "<&>",
      "ab ab ab",
    ]);
  }

  private string(depth: number): string {
    const local = this.locals.filter(({ type }) => type === "string");
    if (local.length > 0 && this.roll(2) === 0) return this.pick(local).name;
    if (depth <= 0 || this.roll(3) === 0) return `"${this.text()}"`;
    switch (this.roll(8)) {
      case 0:
        return `"${this.text()}\${${this.scalar(depth - 1)}}${this.text()}"`;
      case 1:
        return `"%{ if ${this.bool(depth - 1)} }${this.text()}%{ else }\${${this.scalar(depth - 1)}}%{ endif }"`;
      case 2:
        return `"%{ for v in ${this.list(depth - 1)} }.%{ endfor }"`;
      case 3:
        return `tostring(${this.scalar(depth - 1)})`;
      case 4:
        return `(<<-EOT\n    ${this.text()}\n      \${${this.scalar(depth - 1)}}\n    EOT\n)`.replace(/\\./g, "");
      default:
        return `"${this.text()}"`;
    }
  }

  private scalar(depth: number): string {
    return this.oneOf(["string", "number", "bool"], depth);
  }

  private number(depth: number): string {
    const local = this.locals.filter(({ type }) => type === "number");
    if (local.length > 0 && this.roll(2) === 0) return this.pick(local).name;
    if (depth <= 0 || this.roll(2) === 0)
      return this.pick([
        "0",
        "1",
        "2",
        "3",
        "7",
        "-1",
        "10",
        "0.1",
        "0.5",
        "2.75",
        "1e3",
        "100",
        "255",
        "1024",
        "123456789012345678",
        "0.3",
        "-2.5",
        '"4"',
        "1e-3",
      ]);
    const operator = this.pick(["+", "-", "*", "/", "%"]);
    const left = this.number(depth - 1);
    const right = operator === "/" ? this.pick(["3", "7", "0.3", "2", "10"]) : this.number(depth - 1);
    return this.roll(6) === 0 ? `-(${left})` : `(${left} ${operator} ${right})`;
  }

  private bool(depth: number): string {
    if (depth <= 0 || this.roll(3) === 0) return this.pick(["true", "false", '"true"', "true", "false"]);
    switch (this.roll(5)) {
      case 0:
        return `(${this.number(depth - 1)} ${this.pick(["<", ">", "<=", ">="])} ${this.number(depth - 1)})`;
      case 1:
        return `(${this.any(depth - 1)} ${this.pick(["==", "!="])} ${this.any(depth - 1)})`;
      case 2:
        return `(${this.bool(depth - 1)} ${this.pick(["&&", "||"])} ${this.bool(depth - 1)})`;
      case 3:
        return `!${this.bool(0)}`;
      default:
        return `(${this.string(depth - 1)} == ${this.string(depth - 1)})`;
    }
  }

  private list(depth: number): string {
    const items = this.times(3, () => this.any(depth)).join(", ");
    const same = this.times(4, () => this.oneOf(["string", "string", "number"], 0)).join(", ");
    switch (this.roll(7)) {
      case 0:
        return `tolist([${same}])`;
      case 1:
        return `toset([${same}])`;
      case 2:
        return `[${same}]`;
      case 3:
        return `range(${this.roll(5)})`;
      case 4:
        return `split(",", "${this.text()}")`;
      default:
        return `[${items}]`;
    }
  }

  private key(): string {
    return this.pick(["a", "b", "c", "name", '"x y"', '"10"', '("k${1}")', "A"]);
  }

  private mapping(depth: number): string {
    const entries = this.times(3, () => `${this.key()} = ${this.any(depth)}`).join(", ");
    const same = this.times(3, () => `${this.key()} = ${this.string(0)}`).join(", ");
    return this.pick([`{ ${entries} }`, `{ ${same} }`, `tomap({ ${same} })`]);
  }

  private forExpression(depth: number): string {
    const collection = this.oneOf(["list", "mapping"], depth);
    this.locals.push({ name: "v", type: "any" });
    const condition = this.roll(3) === 0 ? ` if ${this.pick(["v != null", "true", 'v == "a"', this.bool(depth)])}` : "";
    const value = this.pick(["v", "k", "[k, v]", `{ k = k, v = v }`, this.any(depth)]);
    this.locals.pop();
    if (this.roll(2) === 0) return `[for k, v in ${collection} : ${value}${condition}]`;
    const grouped = this.roll(2) === 0;
    return `{ for k, v in ${collection} : ${this.pick(["k", '"x${k}"', grouped ? '"g"' : "k"])} => ${value}${grouped ? "..." : ""}${condition} }`;
  }

  private traversal(depth: number): string {
    switch (this.roll(6)) {
      case 0:
        return `${this.mapping(depth)}.${this.pick(["a", "b", "c"])}`;
      case 1:
        return `${this.mapping(depth)}["${this.pick(["a", "b", "10"])}"]`;
      case 2:
        return `${this.list(depth)}[${this.pick(["0", "1", '"0"', "5"])}]`;
      case 3:
        return `[${this.mapping(depth)}, ${this.mapping(depth)}][*].a`;
      case 4:
        return `${this.any(depth)}[*]`;
      default:
        return `tolist([${this.mapping(0)}]).*.b`;
    }
  }

  private conditional(depth: number): string {
    return `(${this.bool(depth)} ? ${this.any(depth)} : ${this.any(depth)})`;
  }

  /** One way to call each function, most arguments of the right kind. */
  private calls(): Readonly<Record<string, () => string>> {
    const s = (): string => this.maybe(() => this.string(1));
    const n = (): string => this.maybe(() => this.number(1));
    const i = (): string => this.maybe(() => String(this.roll(9) - 2));
    const b = (): string => this.maybe(() => this.bool(1));
    const l = (): string => this.maybe(() => this.list(1));
    const strings = (): string => this.maybe(() => `[${this.times(4, () => this.string(0)).join(", ")}]`);
    const m = (): string => this.maybe(() => this.mapping(1));
    const any = (): string => this.any(2);
    return {
      ...this.stringCalls(s, i, strings),
      ...this.numberCalls(n, i, l),
      ...this.collectionCalls({ s, i, b, l, strings, m, any }),
      ...this.encodingCalls(s, any),
      ...this.otherCalls(s, any),
    };
  }

  private maybe(make: () => string): string {
    return this.roll(30) === 0 ? this.any(1) : make();
  }

  private stringCalls(s: () => string, i: () => string, strings: () => string): Record<string, () => string> {
    const pattern = (): string =>
      this.pick([
        "a+",
        "[a-z]+",
        "(a)(b)?",
        "(?P<first>.)",
        "\\\\d+",
        "[[:alpha:]]",
        "^.",
        "x|y",
        "(?i)HELLO",
        "b*",
        "(\\\\w+) (\\\\w+)",
        "(",
        "[^,]+",
      ]);
    const spec = (): string =>
      this.pick([
        "%s",
        "%q",
        "%v",
        "%#v",
        "%d",
        "%5d",
        "%05.1f",
        "%x",
        "%-6s|",
        "%t",
        "%e",
        "%g",
        "%+d",
        "%.3s",
        "%o",
        "%b",
        "%X",
        "%%",
        "%6.2f",
      ]);
    const scalars = (): string => this.times(3, () => this.scalar(0)).join(", ");
    const plain: Record<string, () => string> = {};
    for (const name of ["chomp", "lower", "upper", "title", "strrev", "trimspace"]) plain[name] = () => `${name}(${s()})`;
    for (const name of ["startswith", "endswith", "strcontains", "trim", "trimprefix", "trimsuffix"])
      plain[name] = () => `${name}(${s()}, ${s()})`;
    return {
      ...plain,
      indent: () => `indent(${this.roll(5)}, ${s()})`,
      join: () => `join(${s()}, ${strings()})`,
      split: () => `split(${s()}, ${s()})`,
      substr: () => `substr(${s()}, ${i()}, ${i()})`,
      sort: () => `sort(${strings()})`,
      replace: () =>
        `replace(${s()}, ${this.roll(2) === 0 ? s() : `"/${pattern()}/"`}, ${this.pick([s(), '"[$0]"', '"$${1}-"', '"$first."'])})`,
      regex: () => `regex("${pattern()}", ${s()})`,
      regexall: () => `regexall("${pattern()}", ${s()})`,
      format: () =>
        `format("${this.text()}${spec()} ${spec()}"${this.pick(["", ", "])}${scalars()})`
          .replace(/, \)$/, ")")
          .replace(/"(?=[^ ,)])(?!\))/g, '"'),
      formatlist: () => `formatlist("${spec()}-%s", ${strings()}, ${this.scalar(0)})`,
    };
  }

  private numberCalls(n: () => string, i: () => string, l: () => string): Record<string, () => string> {
    const numbers = (): string => this.times(3, () => this.number(1)).join(", ");
    const result: Record<string, () => string> = {};
    for (const name of ["abs", "ceil", "floor", "signum"]) result[name] = () => `${name}(${n()})`;
    for (const name of ["max", "min"]) result[name] = () => `${name}(${n()}, ${n()}, ${n()})`;
    return {
      ...result,
      log: () => `log(${this.pick(["2", "10", "100", "0.5", "8"])}, ${this.pick(["2", "10", "3"])})`,
      pow: () => `pow(${this.pick(["2", "3", "0.5", "10", "1.1"])}, ${this.roll(9) - 2})`,
      parseint: () =>
        `parseint(${this.pick(['"ff"', '"10"', '"-7z"', '"Zz"', '""', '"12a"'])}, ${this.pick(["2", "8", "10", "16", "36", "62", "63"])})`,
      range: () => `range(${this.pick([i(), `${i()}, ${i()}`, `${i()}, ${i()}, ${this.pick(["1", "2", "0.5", "-1", "0.1"])}`])})`,
      sum: () => `sum([${numbers()}])`,
      sumlist: () => `sum(${l()})`,
    };
  }

  private collectionCalls(
    make: Readonly<Record<"s" | "i" | "b" | "l" | "strings" | "m" | "any", () => string>>,
  ): Record<string, () => string> {
    const { s, i, b, l, strings, m, any } = make;
    const result: Record<string, () => string> = {};
    for (const name of ["compact", "distinct", "flatten", "one", "reverse", "length", "tolist", "toset"])
      result[name] = () => `${name}(${l()})`;
    for (const name of ["setunion", "setintersection", "setsubtract"]) result[name] = () => `${name}(${l()}, ${l()})`;
    for (const name of ["keys", "values", "tomap", "lengthof"]) result[name] = () => `${name === "lengthof" ? "length" : name}(${m()})`;
    for (const name of ["concat", "coalescelist"]) result[name] = () => `${name}(${l()}, ${l()})`;
    for (const name of ["tobool", "tonumber", "tostring", "sensitive", "nonsensitive", "issensitive", "ephemeralasnull"])
      result[name] = () => `${name}(${any()})`;
    for (const name of ["alltrue", "anytrue"]) result[name] = () => `${name}([${this.times(3, b).join(", ")}])`;
    return {
      ...result,
      chunklist: () => `chunklist(${l()}, ${this.roll(4)})`,
      coalesce: () => `coalesce(${this.pick([s(), "null", any()])}, ${this.pick([s(), any()])})`,
      contains: () => `contains(${l()}, ${any()})`,
      element: () => `element(${l()}, ${this.roll(5)})`,
      index: () => `index(${l()}, ${this.scalar(0)})`,
      lookup: () => `lookup(${m()}, ${this.pick(['"a"', '"b"', s()])}${this.roll(2) === 0 ? `, ${any()}` : ""})`,
      matchkeys: () => `matchkeys(${strings()}, ${strings()}, ${strings()})`,
      merge: () => `merge(${m()}, ${m()})`,
      setproduct: () => `setproduct(${l()}, ${l()})`,
      slice: () => `slice(${l()}, ${i()}, ${i()})`,
      transpose: () => `transpose({ a = ${strings()}, b = ${strings()} })`,
      zipmap: () => `zipmap(${strings()}, ${l()})`,
      try: () => `try(${this.traversal(1)}, ${any()})`,
      can: () => `can(${this.traversal(1)})`,
    };
  }

  private encodingCalls(s: () => string, any: () => string): Record<string, () => string> {
    const json = (): string =>
      this.pick([
        "[1,2.50,null]",
        '{\\"a\\":{\\"b\\":[]}}',
        "true",
        '\\"é\\\\u00e9\\"',
        "1e3",
        "{",
        "[1,]",
        '\\"\\"',
        '{\\"b\\":1,\\"a\\":2}',
        "-0.5",
      ]);
    const yaml = (): string =>
      this.pick([
        "a: 1",
        "- yes\\n- no",
        "a: [1, 2]\\nb: {c: d}",
        "x: 0777",
        "|\\n  t\\n",
        "a: &x 1\\nb: *x",
        "d: 2020-01-02",
        "- 1_000\\n- 0x1F\\n- .5",
        "a: ~",
        "a: 'q'",
        "{",
        "k: 12:30\\nl: on",
        "a:\\n  - b: 1\\n    c: 2",
      ]);
    const result: Record<string, () => string> = {};
    for (const name of ["md5", "sha1", "sha256", "sha512", "base64sha256", "base64sha512", "base64encode", "urlencode"])
      result[name] = () => `${name}(${s()})`;
    for (const name of ["jsonencode", "yamlencode"]) result[name] = () => `${name}(${any()})`;
    const encoding = (): string => this.pick(["UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252", "UTF-8", "nonsense"]);
    return {
      ...result,
      base64decode: () => `base64decode(${this.pick([`base64encode(${s()})`, '"aGk="', '"!!"'])})`,
      textencodebase64: () => `textencodebase64(${s()}, "${encoding()}")`,
      textdecodebase64: () => `textdecodebase64("${this.pick(["aGVsbG8=", "aADpAA==", "AGg="])}", "${encoding()}")`,
      jsondecode: () => `jsondecode("${json()}")`,
      yamldecode: () => `yamldecode("${yaml()}")`,
      csvdecode: () => `csvdecode("${this.pick(["a,b\\n1,2", "a\\n", 'x,y\\n\\"1,2\\",3\\n', "a,a\\n1,2", "a,b\\n1", ""])}")`,
      uuidv5: () => `uuidv5("${this.pick(["dns", "url", "oid", "x500", "nope"])}", ${s()})`,
    };
  }

  private otherCalls(s: () => string, any: () => string): Record<string, () => string> {
    const block = (): string =>
      this.pick(["10.0.0.0/8", "192.168.1.0/24", "172.16.5.4/12", "fd00:abcd::/48", "0.0.0.0/0", "10.1.2.3/32", "10.0.0.0/40"]);
    const time = (): string =>
      this.pick([
        "2020-02-03T04:05:06Z",
        "1999-12-31T23:59:59+05:30",
        "2024-02-29T12:00:00-08:00",
        "2020-02-03",
        "2021-07-01T00:00:00.75Z",
      ]);
    const duration = (): string => this.pick(["1h", "-30m", "1.5h", "72h3m0.5s", "10x", "0", "250ms"]);
    const path = (): string => this.pick(["a/b/c.txt", "/x//y/../z", "./plain.txt", "plain.txt", "..", "a/", "/"]);
    const date = (): string =>
      this.pick(["YYYY-MM-DD", "DD MMM YY", "EEEE hh:mm:ss ZZZ", "H:m aa", "'at' h", "YYY", "D/M Z ZZZZ ZZZZZ", "EEE AA s"]);
    const file = (): string => this.pick(["plain.txt", "data.json", "none.txt", "./plain.txt"]);
    const result: Record<string, () => string> = {};
    for (const name of [
      "file",
      "filebase64",
      "filemd5",
      "filesha1",
      "filesha256",
      "filesha512",
      "filebase64sha256",
      "filebase64sha512",
      "fileexists",
    ])
      result[name] = () => `${name}("${file()}")`;
    for (const name of ["basename", "dirname", "pathexpand"]) result[name] = () => `${name}("${path()}")`;
    for (const name of ["uuid", "timestamp"]) result[name] = () => `${name}()`;
    return {
      ...result,
      abspath: () => 'abspath("/a/../b/./c")',
      // Terraform knows the time of the plan and what its own compressor writes; Terratrim leaves both unknown.
      plantimestamp: () => `{ a = ${s()}, b = plantimestamp() }.a`,
      bcrypt: () => `bcrypt(${s()})`,
      rsadecrypt: () => 'can(rsadecrypt(terraform_data.x.id, ""))',
      base64gzip: () => `{ a = 1, b = base64gzip(${s()}) }.a`,
      fileset: () => `fileset(".", "${this.pick(["*.txt", "*.json", "{plain,data}.*", "*.tftpl", "[dp]*.t?t", "x", "{a,b"])}")`,
      templatefile: () =>
        `templatefile("${this.pick(["page.tftpl", "one.tftpl"])}", { names = ${this.pick([`["x", "y"]`, `[]`, any(), s()])} })`,
      templatestring: () => `templatestring(terraform_data.x.input, { a = ${any()} })`,
      cidrhost: () => `cidrhost("${block()}", ${this.roll(40) - 10})`,
      cidrnetmask: () => `cidrnetmask("${block()}")`,
      cidrsubnet: () => `cidrsubnet("${block()}", ${this.roll(9)}, ${this.roll(6)})`,
      cidrsubnets: () => `cidrsubnets("${block()}", ${this.roll(8) + 1}, ${this.roll(8) + 1}, ${this.roll(10)})`,
      formatdate: () => `formatdate("${date()}", "${time()}")`,
      timeadd: () => `timeadd("${time()}", "${duration()}")`,
      timecmp: () => `timecmp("${time()}", "${time()}")`,
    };
  }
}
