import { beforeAll, describe, expect, it } from "vitest";
import { loadLibraries } from "../../../../../src/read/source/functions/libraries.js";
import { plain } from "../../../../support/evaluate-text.js";

beforeAll(() => loadLibraries(["regex yamldecode"]));

function gives(cases: readonly (readonly [string, unknown])[]): void {
  it.each(cases)("%s", (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });
}

describe("numbers", () => {
  gives([
    ["ceil(-1.2)", -1],
    ["floor(-1.2)", -2],
    ["log(8, 2)", 3],
    ["pow(1.1, 4)", 1.4641000000000004],
    ['parseint("-7z", 36)', -287],
    ['parseint("Z", 62)', 61],
    ['parseint("9", 8)', "problem: function-failed"],
    ["sum([0.1, 0.2])", 0.3],
    ["sum([])", "problem: function-failed"],
    ["range(3, 0, -2)", [3, 1]],
    ["range(0, 3, 0)", "problem: function-failed"],
    ["signum(-7)", -1],
    ["min(3, 1, 2)", 1],
  ]);
});

describe("text", () => {
  gives([
    ['upper("straße")', "STRAßE"],
    ['lower("İ")', "i"],
    ['title("hello world-foo bar_baz")', "Hello World-Foo Bar_baz"],
    ['strrev("añ👨‍👩‍👧x")', "x👨‍👩‍👧ña"],
    ['length("👨‍👩‍👧é")', 2],
    ['substr("hello", -3, 2)', "ll"],
    ['substr("hello", -2, 0)', "lo"],
    ['trim("xxabxx", "x")', "ab"],
    ['chomp("a\\r\\n\\n")', "a"],
    ['indent(2, "a\\nb")', "a\n  b"],
    ['split("", "abc")', ["a", "b", "c"]],
    ['join(",", ["a", 1], ["b"])', "a,1,b"],
    ['join(",", [null])', "problem: function-failed"],
    ['replace("aba", "", "-")', "-a-b-a-"],
    ['replace("hello world", "/o(\\\\s)w/", "$1")', "hell orld"],
    ['replace("abc", "/(?P<x>b)/", "[$x]")', "a[b]c"],
    ['regex("(a)(b)?", "xa")', ["a", null]],
    ['regex("(?P<x>a)", "xa")', { x: "a" }],
    ['regex("(?P<x>a)(b)", "ab")', "problem: function-failed"],
    ['regexall("a*", "baac")', ["", "aa", ""]],
    ['sort(["é", "b", "A"])', ["A", "b", "é"]],
  ]);
});

describe("format", () => {
  gives([
    ['format("%s %d %5.2f %q %v %t %%", "a", 3, 1.234, "x", [1], true)', 'a 3  1.23 "x" [1] true %'],
    ['format("%05d|%-5s|%+d|%x|%#o|%b", 42, "b", 7, 255, 8, 5)', "00042|b    |+7|ff|010|101"],
    ['format("%e %g %G %.3g", 12345.678, 0.00001, 1e30, 1234.5)', "1.234568e+04 1e-05 1E+30 1.23e+03"],
    ['format("%v %v", 1000000, 123456)', "1e+06 123456"],
    ['format("%.0f %.0f", 2.5, 3.5)', "2 4"],
    ['format("%[2]s %[1]s", "a", "b")', "b a"],
    ['format("%6.2s|", "héllo")', "    hé|"],
    ['format("%s", null)', "unknown"],
    ['format("%d", 1.5)', "problem: function-failed"],
    ['format("%s")', "problem: function-failed"],
    ['format("a", "b")', "problem: function-failed"],
    ['formatlist("%s-%s", ["a", "b"], "c")', ["a-c", "b-c"]],
    ['formatlist("%s-%s", ["a", "b"], ["c"])', "problem: function-failed"],
  ]);
});

describe("collections", () => {
  gives([
    ["chunklist([1, 2, 3], 2)", [[1, 2], [3]]],
    ['coalesce(null, "", "x")', "x"],
    ["coalescelist([], [1])", [1]],
    ['compact(["a", "", null])', ["a"]],
    ['concat(tolist([1]), tolist(["a"]))', ["1", "a"]],
    ['contains([1], "1")', false],
    ['distinct(["a", "b", "a"])', ["a", "b"]],
    ["element([1, 2, 3], 4)", 2],
    ["element([], 0)", "problem: function-failed"],
    ['flatten([["a", ["b"]], toset(["c"])])', ["a", "b", "c"]],
    ['index(["a", "b"], "b")', 1],
    ["keys({ b = 1, a = 2 })", ["a", "b"]],
    ["values({ b = 1, a = 2 })", [2, 1]],
    ['lookup({ a = 1 }, "b")', "problem: function-failed"],
    ['lookup({ a = uuid(), b = 2 }, "b", 0)', 2],
    ['matchkeys(["a", "b"], [1, 2], ["2"])', ["b"]],
    ["merge({ a = 1 }, null, { a = 2 })", { a: 2 }],
    ["one([])", null],
    ["one([1, 2])", "problem: function-failed"],
    ['reverse(toset(["a", "b"]))', ["b", "a"]],
    ["slice([1, 2, 3], 1, 3)", [2, 3]],
    [
      'setproduct(["a"], [1, 2])',
      [
        ["a", 1],
        ["a", 2],
      ],
    ],
    ['setsubtract([1, 2], ["1"])', ["2"]],
    ['transpose({ a = ["x", "y"], b = ["y"] })', { x: ["a"], y: ["a", "b"] }],
    ['zipmap(["a", "b"], [1, "x"])', { a: 1, b: "x" }],
    ["alltrue([true, null])", false],
    ["anytrue([null, true])", true],
    ["length(uuid())", "unknown"],
  ]);
});

describe("encodings", () => {
  gives([
    ['jsonencode({ b = 1, a = "<&>" })', '{"a":"\\u003c\\u0026\\u003e","b":1}'],
    ['jsondecode("{\\"a\\": [1.50, null]}")', { a: [1.5, null] }],
    ['jsondecode("[1,]")', "problem: function-failed"],
    ['jsondecode("{\\"__proto__\\": 1}")', JSON.parse('{"__proto__": 1}')],
    [
      'yamldecode("a: yes\\nn: 0777\\nc: 1_000\\nd: 2020-01-02\\ne: 12:30")',
      { a: true, false: 777, c: "1_000", d: "2020-01-02T00:00:00Z", e: "12:30" },
    ],
    ['yamldecode("a: &x {b: 1}\\nc:\\n  <<: *x\\n  d: 2")', { a: { b: 1 }, c: { b: 1, d: 2 } }],
    ['yamldecode("- &a [*a]")', "problem: function-failed"],
    ['yamlencode({ a = "x", b = [1, { c = "l1\\nl2" }] })', '"a": "x"\n"b":\n- 1\n- "c": |-\n    l1\n    l2\n'],
    ['csvdecode("a,b\\n\\"1,2\\",3\\n")', [{ a: "1,2", b: "3" }]],
    ['csvdecode("a,a\\n1,2")', "problem: function-failed"],
    ['base64decode("aGk")', "problem: function-failed"],
    ['urlencode("a b+c/é~*")', "a+b%2Bc%2F%C3%A9~%2A"],
    ['textencodebase64("日本", "Shift_JIS")', "k/qWew=="],
    ['textdecodebase64("aADpAA==", "UTF-16LE")', "hé"],
    ['md5("a")', "0cc175b9c0f1b6a831c399e269772661"],
    ['uuidv5("dns", "www.terraform.io")', "a5008fae-b28c-5ba5-96cd-82b4c53552d6"],
  ]);
});

describe("dates and networks", () => {
  gives([
    ['formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2020-02-03T14:05:06+01:00")', "Monday, 03-Feb-20 14:05:06 +0100"],
    ["formatdate(\"H 'o''clock' aa\", \"2020-02-03T00:05:06Z\")", "12 o'clock am"],
    ['formatdate("YYYY", "2020-02-30T00:00:00Z")', "problem: function-failed"],
    ['timeadd("2020-02-03T14:05:06+02:00", "1h30.5m")', "2020-02-03T15:35:36+02:00"],
    ['timecmp("2020-02-03T14:05:06Z", "2020-02-03T15:05:06+01:00")', 0],
    ['cidrhost("10.0.0.0/8", -2)', "10.255.255.254"],
    ['cidrhost("10.0.0.0/30", 4)', "problem: function-failed"],
    ['cidrnetmask("10.0.0.0/12")', "255.240.0.0"],
    ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', "fd00:fd12:3456:7800:a200::/72"],
    ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', ["10.1.0.0/20", "10.1.16.0/20", "10.1.32.0/24", "10.1.48.0/20"]],
  ]);
});

describe("what cannot be known", () => {
  gives([
    ["uuid()", "unknown"],
    ["timestamp()", "unknown"],
    ["plantimestamp()", "unknown"],
    ['bcrypt("a")', "unknown"],
    ['base64gzip("a")', "unknown"],
    ['"a-${uuid()}"', "unknown"],
  ]);
});
