/** How the strings of an attribute are read: as templates (most), as they are, or each as an expression (`"aws_vpc.main"`). */
export type StringMode = "template" | "literal" | "expression";

/** Which properties of an object are blocks, and how the strings of the others are read. JSON itself does not tell. */
export interface Shape {
  readonly blocks: Readonly<Record<string, BlockShape>>;
  readonly strings: Readonly<Record<string, StringMode>>;
  readonly otherStrings: StringMode;
}

export interface BlockShape {
  readonly labels: number;
  readonly shape: Shape;
}

const PLAIN: Shape = { blocks: {}, strings: {}, otherStrings: "template" };
const LITERAL: Shape = { blocks: {}, strings: {}, otherStrings: "literal" };

/** A body that a provider defines. Its nested blocks stay attributes: whether `tags` is a map or a block only the provider knows. */
const PROVIDED: Shape = { blocks: {}, strings: {}, otherStrings: "template" };
const CONTENT: Shape = {
  ...PROVIDED,
  blocks: {
    dynamic: {
      labels: 1,
      shape: {
        blocks: {
          get content(): BlockShape {
            return { labels: 0, shape: CONTENT };
          },
        },
        strings: { iterator: "expression" },
        otherStrings: "template",
      },
    },
  },
};

const CONDITIONS = { precondition: { labels: 0, shape: PLAIN }, postcondition: { labels: 0, shape: PLAIN } };
const LIFECYCLE: BlockShape = {
  labels: 0,
  shape: { blocks: CONDITIONS, strings: { ignore_changes: "expression", replace_triggered_by: "expression" }, otherStrings: "template" },
};
const CONNECTION: BlockShape = { labels: 0, shape: PLAIN };
const PROVISIONER: BlockShape = { labels: 1, shape: { ...PLAIN, blocks: { connection: CONNECTION } } };

const RESOURCE: Shape = {
  blocks: { ...CONTENT.blocks, lifecycle: LIFECYCLE, connection: CONNECTION, provisioner: PROVISIONER },
  strings: { provider: "expression", depends_on: "expression" },
  otherStrings: "template",
};
const OUTPUT: Shape = { blocks: CONDITIONS, strings: { depends_on: "expression", description: "literal" }, otherStrings: "template" };
const MODULE: Shape = {
  blocks: {},
  strings: { source: "literal", version: "literal", providers: "expression", depends_on: "expression" },
  otherStrings: "template",
};
const VARIABLE: Shape = { blocks: { validation: { labels: 0, shape: PLAIN } }, strings: { type: "expression" }, otherStrings: "literal" };
const TERRAFORM: Shape = {
  blocks: {
    backend: { labels: 1, shape: LITERAL },
    cloud: { labels: 0, shape: { ...LITERAL, blocks: { workspaces: { labels: 0, shape: LITERAL } } } },
    required_providers: { labels: 0, shape: { ...LITERAL, strings: { configuration_aliases: "expression" } } },
    provider_meta: { labels: 1, shape: PLAIN },
  },
  strings: {},
  otherStrings: "literal",
};
const MOVED: Shape = { blocks: {}, strings: { from: "expression", to: "expression" }, otherStrings: "literal" };

/** A configuration file. */
export const CONFIGURATION: Shape = {
  blocks: {
    terraform: { labels: 0, shape: TERRAFORM },
    provider: { labels: 1, shape: { ...PROVIDED, strings: { alias: "literal", version: "literal" } } },
    variable: { labels: 1, shape: VARIABLE },
    locals: { labels: 0, shape: PLAIN },
    output: { labels: 1, shape: OUTPUT },
    module: { labels: 1, shape: MODULE },
    resource: { labels: 2, shape: RESOURCE },
    data: { labels: 2, shape: RESOURCE },
    ephemeral: { labels: 2, shape: RESOURCE },
    moved: { labels: 0, shape: MOVED },
    removed: { labels: 0, shape: { ...MOVED, blocks: { lifecycle: { labels: 0, shape: PLAIN } } } },
    import: { labels: 0, shape: { blocks: {}, strings: { to: "expression", provider: "expression" }, otherStrings: "template" } },
    check: { labels: 1, shape: { ...PLAIN, blocks: { data: { labels: 2, shape: RESOURCE }, assert: { labels: 0, shape: PLAIN } } } },
  },
  strings: {},
  otherStrings: "template",
};

/** A `.tfvars.json` file: nothing in it is evaluated. */
export const VARIABLE_VALUES: Shape = LITERAL;
