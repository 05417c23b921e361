import type { SourceRange } from "../../model/diagnostic.js";
import type { Dependent } from "../../model/finding.js";
import type { AttributePath } from "../../model/json.js";
import type { DeclaredResource } from "./configuration/declared-resources.js";
import { sourceSpan } from "./configuration/module-sources.js";
import type { DeclaredInstance, Module } from "./configuration/module.js";
import { findProvider, providerKey, setting } from "./configuration/providers.js";
import { joinSources, spansOf, type Sources, type TextSpan } from "./values/provenance.js";
import { allSources, isMapping, isSequence, ownSources, type Value } from "./values/value.js";

interface Entry extends Dependent {
  /** The span is the text of the attribute's own value, so a change inside it changes the value. */
  readonly own: boolean;
}

/** The reverse look-up: from spans of text to the attributes that depend on them. */
export class DependentIndex {
  private readonly byFile = new Map<string, Map<TextSpan, Entry[]>>();

  constructor(root: Module, declared: readonly DeclaredResource[]) {
    for (const { instance } of declared) this.addInstance(instance);
    this.addExpansions(root);
  }

  find(range: SourceRange): readonly Dependent[] {
    const found = new Map<string, Dependent>();
    let narrowest: { size: number; entries: Entry[] } | null = null;
    let touched = false;
    const announce = ({ address, path }: Entry) => found.set(`${address}|${JSON.stringify(path)}`, { address, path });

    for (const [span, entries] of this.byFile.get(range.file) ?? []) {
      if (span.end <= range.start || span.start >= range.end) continue;
      if (!isAround(span, range)) {
        touched = true;
        entries.forEach(announce);
        continue;
      }
      // A list or an object that a value was picked from covers its other elements too, which the value does not depend on.
      entries.filter(({ own }) => own).forEach(announce);
      const size = span.end - span.start;
      if (narrowest === null || size < narrowest.size) narrowest = { size, entries: [...entries] };
      else if (size === narrowest.size) narrowest.entries.push(...entries);
    }
    // Text of a list or an object that is none of its values shapes the whole: it is a key, or an element that nobody used.
    if (!touched) narrowest?.entries.forEach(announce);
    return [...found.values()];
  }

  private addInstance(instance: DeclaredInstance): void {
    const existence = existenceOf(instance);
    const { address } = instance;
    for (const [name, value] of instance.body.entries) this.addValue(address, [name], value, existence);
    this.addSources({ address, path: [] }, existence);

    const configuration = findProvider(instance.module, providerKey(instance.declaration));
    const region = configuration && setting(configuration, "region");
    if (region && !instance.body.entries.has("region")) this.addValue(address, ["region"], region, null);
    const tags = configuration && setting(configuration, "default_tags");
    if (tags) this.addSources({ address, path: ["tags_all"] }, allSources(tags));
  }

  /** Adds a value and everything in it; each part inherits what decides the whole. */
  private addValue(address: string, path: AttributePath, value: Value, inherited: Sources | null): void {
    const sources = joinSources(inherited, ownSources(value));
    if (isSequence(value)) value.items.forEach((item, index) => this.addValue(address, [...path, index], item, sources));
    else if (isMapping(value)) for (const [name, entry] of value.entries) this.addValue(address, [...path, name], entry, sources);
    this.addSources({ address, path }, sources, isMapping(value) || isSequence(value) ? null : value.origin);
  }

  private addSources(dependent: Dependent, sources: Sources | null, origin: TextSpan | null = null): void {
    for (const span of spansOf(sources)) {
      let spans = this.byFile.get(span.file);
      if (spans === undefined) this.byFile.set(span.file, (spans = new Map<TextSpan, Entry[]>()));
      const entries = spans.get(span);
      const entry = { ...dependent, own: span === origin };
      if (entries) entries.push(entry);
      else spans.set(span, [entry]);
    }
  }

  /** What has no instance now may have one after a change. */
  private addExpansions(module: Module): void {
    const { source, place } = module;
    const prefix = place.path === "" ? "" : `${place.path}.`;
    for (const declaration of source.resources.values()) {
      const { expansion } = module.resources(declaration);
      if ("sources" in expansion)
        this.addSources({ address: `${prefix}${declaration.type}.${declaration.name}`, path: [] }, expansion.sources);
    }
    for (const call of source.calls.values()) {
      const made = module.calls(call);
      if (made === null) continue;
      if ("sources" in made.expansion) this.addSources({ address: `${prefix}module.${call.name}`, path: [] }, made.expansion.sources);
      for (const instance of made.instances) this.addExpansions(instance);
    }
  }
}

function isAround(span: TextSpan, range: SourceRange): boolean {
  return span.start <= range.start && range.end <= span.end && span.end - span.start > range.end - range.start;
}

/** What decides that the instance is there at all: its own repetition, and that and the sources of the modules around it. */
function existenceOf(instance: DeclaredInstance): Sources | null {
  let sources = instance.iteration.sources;
  for (let module: Module | null = instance.module; module !== null; module = module.place.parent)
    sources = joinSources(sources, sourcesOfPlace(module));
  return sources;
}

function sourcesOfPlace({ place }: Module): Sources | null {
  return place.call === null ? null : joinSources(place.iteration.sources, sourceSpan(place.call));
}
