import type { Resource } from "../../model/resource.js";
import { within } from "../address.js";
import type { DeclaredLinks } from "../linked-graph.js";

/** The block addresses (without instance keys) that a resource depends on, directly or through others. */
export type Dependencies = Map<Resource, ReadonlySet<string>>;

/** A state does not say which attribute refers to what, only on which blocks a resource depends. */
export function stateLinks(_resources: readonly Resource[], dependencies: Dependencies): DeclaredLinks {
  return {
    targets: () => [],
    isWritten: () => undefined,
    dependsOn(resource, target) {
      const names = dependencies.get(resource);
      if (!names) return false;
      const block = `${target.type}.${target.name}`;
      return (
        names.has(within(withoutKeys(target.module), block)) ||
        names.has(within(target.module, block)) ||
        (resource.module === target.module && names.has(block))
      );
    },
  };
}

function withoutKeys(module: string): string {
  return module.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}
