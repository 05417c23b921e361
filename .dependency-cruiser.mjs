// The arrows of docs/architecture.md as tests: one rule a folder. A type-only import counts.
const rows = {
  model: { may: [], why: "The vocabulary imports nothing." },
  read: { may: ["model"], why: "Reading turns bytes into a graph and knows no prices." },
  resources: { may: ["model"], why: "A mapping says what is billed, never what it costs." },
  price: { may: ["model", "resources"], why: "Pricing multiplies components with prices that it is given." },
  policy: { may: ["model", "price"], why: "A policy judges an estimate." },
  rules: { may: ["model"], why: "A rule proposes attribute values and never computes money." },
  recommend: { may: ["model", "price", "rules"], why: "Recommending prices what rules propose." },
  patch: { may: ["model", "read", "price", "recommend"], why: "A patch edits text and proves the edit by reading and pricing again." },
  report: { may: ["model"], why: "A report prints values that it is given." },
  app: {
    may: ["model", "read", "resources", "price", "policy", "rules", "recommend", "patch"],
    why: "Use cases know the stages and their ports, no adapter.",
  },
  adapters: { may: ["model", "app/ports"], why: "An adapter implements ports." },
  config: { may: ["model"], why: "Configuration is parsed once, into values." },
  server: {
    may: ["app", "adapters", "config", "report", "model", "web"],
    why: "An entry point parses input, wires ports, calls a use case, prints.",
  },
  cli: {
    may: ["app", "adapters", "config", "report", "model", "server"],
    why: "An entry point parses input, wires ports, calls a use case, prints.",
  },
  action: {
    may: ["app", "adapters", "config", "report", "model"],
    why: "An entry point parses input, wires ports, calls a use case, prints.",
  },
  web: {
    may: ["app", "adapters", "config", "report", "model"],
    why: "An entry point parses input, wires ports, calls a use case, prints.",
  },
};

export default {
  forbidden: [
    ...Object.entries(rows).map(([folder, { may, why }]) => ({
      name: `${folder}-imports`,
      severity: "error",
      comment: `${why} src/${folder} may import: ${may.map((m) => `src/${m}`).join(", ") || "nothing"}.`,
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...may].map((name) => `^src/${name}[/.]`) },
    })),
    { name: "no-cycles", severity: "error", comment: "A cycle means two files that are one idea.", from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { conditionNames: ["import", "node", "types"] },
  },
};
