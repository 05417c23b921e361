import { LazyEntries } from "../configuration/lazy-entries.js";
import { fromRoot } from "../configuration/paths.js";
import type { Attribute } from "../hcl/syntax.js";
import { isMapping, openObject, unknownValue, type Value } from "../values/value.js";
import type { FileBlock } from "./unit-file.js";

/**
 * The outputs of a dependency: those of its configuration where they are known, else the mocks that stand in for them before anything
 * is applied, else unknown.
 */
export function dependencyOutputs({ file, block }: FileBlock): Value {
  const attribute = block.body.items.find((item): item is Attribute => item.kind === "attribute" && item.name === "mock_outputs");
  const mocks = attribute === undefined ? null : file.evaluate(attribute.value);
  const path = file.text(block, "config_path");
  const directory = path === null ? null : fromRoot(file.project.files.root, file.unitDirectory, path);
  const outputs = directory === null ? null : file.outputsOf(directory);
  return openObject(new OutputEntries(outputs ?? new Map(), mocks !== null && isMapping(mocks) ? mocks.entries : new Map()));
}

class OutputEntries extends LazyEntries {
  constructor(
    private readonly outputs: ReadonlyMap<string, Value>,
    private readonly mocks: ReadonlyMap<string, Value>,
  ) {
    super(new Set([...outputs.keys(), ...mocks.keys()]));
  }

  protected compute(name: string): Value {
    const output = this.outputs.get(name);
    const mock = this.mocks.get(name);
    if (output !== undefined && (output.kind !== "unknown" || mock === undefined)) return output;
    return mock ?? unknownValue();
  }

  protected override otherwise(): Value {
    return unknownValue();
  }
}
