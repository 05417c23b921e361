import { describe, expect, it } from "vitest";
import { TextScope } from "../../../../support/evaluate-text.js";

const texts = {
  size: '"large"',
  sizes: '{ dev = "small", prod = "huge" }',
  list: '["a", "b"]',
  env: '"prod"',
  flag: "true",
  nothing: "null",
  count: "2",
};

describe("the origin of a value", () => {
  it.each([
    ["a literal", '"x"', 'main.tf: "x"'],
    ["a negative number", "-5", "main.tf: -5"],
    ["a heredoc", "<<-EOT\n  x\nEOT\n", "main.tf: <<-EOT\n  x\nEOT"],
    ["a reference", "size", 'size: "large"'],
    ["a string that is one interpolation", '"${size}"', 'size: "large"'],
    ["parentheses", "(size)", 'size: "large"'],
    ["an attribute", "sizes.dev", 'sizes: "small"'],
    ["an index by a reference", "sizes[env]", 'sizes: "huge"'],
    ["an element", "list[1]", 'list: "b"'],
    ["a splat", "([sizes][*].dev)[0]", 'sizes: "small"'],
    ["the arm of a conditional that is taken", 'flag ? size : "x"', 'size: "large"'],
    ["a converted arm of a conditional", 'flag ? count : "x"', "count: 2"],
    ["lookup that finds", 'lookup(sizes, env, "none")', 'sizes: "huge"'],
    ["lookup that falls back", 'lookup(sizes, "x", "none")', 'main.tf: "none"'],
    ["merge", '(merge(sizes, { dev = "tiny" })).dev', 'main.tf: "tiny"'],
    ["try", "try(sizes.none, size)", 'size: "large"'],
    ["coalesce", "coalesce(nothing, size)", 'size: "large"'],
    ["element", "element(list, 3)", 'list: "b"'],
    ["concat", 'concat(list, ["c"])[2]', 'main.tf: "c"'],
    ["flatten", "flatten([list, [size]])[2]", 'size: "large"'],
    ["values", "values(sizes)[0]", 'sizes: "small"'],
    ["a for expression", "[for v in list : v][0]", 'list: "a"'],
    ["a for expression that makes an object", "{ for k, v in sizes : k => v }.prod", 'sizes: "huge"'],
    ["a conversion", 'tonumber("5")', 'main.tf: "5"'],
    ["a list of a tuple", "tolist(list)[0]", 'list: "a"'],
  ])("is its literal, through %s", (_, text, origin) => {
    const found = new TextScope(texts).originOf(text);

    expect(found).toBe(origin);
  });

  it.each([['"${size}-x"'], ["count + 1"], ["upper(size)"], ["flag == true"], ["!flag"], ['join("", list)']])(
    "is not there for what is computed: %s",
    (text) => {
      const found = new TextScope(texts).originOf(text);

      expect(found).toBeNull();
    },
  );

  it("says that a literal of an object is a map entry", () => {
    const { value } = new TextScope({}).evaluate('{ a = "x" }.a');

    expect(value.origin?.kind).toBe("map-entry");
  });
});

describe("the sources of a value", () => {
  it.each([
    ["both operands", "count + 3", ["count: 2", "main.tf: 3"]],
    ["the parts of a template", '"${size}-${count}"', ["count: 2", 'size: "large"']],
    ["the condition and the arm that is taken, not the other", 'flag ? size : "x"', ["flag: true", 'size: "large"']],
    ["the key and the container of an element", "sizes[env]", ['env: "prod"', 'sizes: "huge"', `sizes: ${texts.sizes}`]],
    ["the container and not its other elements", "sizes.dev", ['sizes: "small"', `sizes: ${texts.sizes}`]],
    ["all arguments of a function", 'format("%s%s", size, env)', ['env: "prod"', 'main.tf: "%s%s"', 'size: "large"']],
    ["the argument that decided that coalesce goes on", "coalesce(nothing, size)", ["nothing: null", 'size: "large"']],
    ["what made an argument of try fail", 'try(sizes["x"], size)', ['main.tf: "x"', 'size: "large"', `sizes: ${texts.sizes}`]],
  ])("are %s", (_, text, expected) => {
    const sources = new TextScope(texts).sourcesOf(text);

    expect(sources).toEqual(expected);
  });

  it("of a filtered list hold the condition of every element, kept or not", () => {
    const sources = new TextScope({ names: '["a", "b"]', wanted: '"a"' }).sourcesOf("[for n in names : n if n == wanted]");

    expect(sources).toEqual(expect.arrayContaining(['names: "a"', 'names: "b"', 'wanted: "a"']));
  });

  it("of an unknown value are known all the same", () => {
    const sources = new TextScope({ ...texts, secret: "uuid()" }).sourcesOf('secret == "x" ? size : env');

    expect(sources).toEqual(expect.arrayContaining(['main.tf: "x"', 'size: "large"', 'env: "prod"']));
  });
});
