/** Terraform's types. `dynamic` stands for a type that is not known yet: `any` in a constraint, the type of a bare `null` or of an unknown of no known type. */
export type Type = PrimitiveType | CollectionType | TupleType | ObjectType;

export interface PrimitiveType {
  readonly kind: "string" | "number" | "bool" | "dynamic";
}

export interface CollectionType {
  readonly kind: "list" | "set" | "map";
  readonly element: Type;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly Type[];
}

export interface ObjectType {
  readonly kind: "object";
  readonly attributes: ReadonlyMap<string, Type>;
  /** Attributes that a value need not have (`optional()` in a constraint); never set on the type of a value. */
  readonly optional: ReadonlySet<string> | null;
}

export const STRING: PrimitiveType = { kind: "string" };
export const NUMBER: PrimitiveType = { kind: "number" };
export const BOOL: PrimitiveType = { kind: "bool" };
export const DYNAMIC: PrimitiveType = { kind: "dynamic" };

export function listOf(element: Type): CollectionType {
  return { kind: "list", element };
}

export function setOf(element: Type): CollectionType {
  return { kind: "set", element };
}

export function mapOf(element: Type): CollectionType {
  return { kind: "map", element };
}

export function tupleOf(elements: readonly Type[]): TupleType {
  return { kind: "tuple", elements };
}

export function objectOf(attributes: ReadonlyMap<string, Type>, optional: ReadonlySet<string> | null = null): ObjectType {
  return { kind: "object", attributes, optional: optional !== null && optional.size > 0 ? optional : null };
}

export function isPrimitive(type: Type): type is PrimitiveType {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}

export function sameType(a: Type, b: Type): boolean {
  return a === b || alike(a, b, sameType);
}

/** Whether the types are the same, or may turn out to be once what is `dynamic` in them is known. */
export function maybeSameType(a: Type, b: Type): boolean {
  return a === b || a.kind === "dynamic" || b.kind === "dynamic" || alike(a, b, maybeSameType);
}

type Compare = (a: Type, b: Type) => boolean;

function alike(a: Type, b: Type, same: Compare): boolean {
  switch (a.kind) {
    case "list":
    case "set":
    case "map":
      return b.kind === a.kind && same(a.element, b.element);
    case "tuple":
      return (
        b.kind === "tuple" &&
        a.elements.length === b.elements.length &&
        a.elements.every((element, index) => same(element, b.elements[index] ?? DYNAMIC))
      );
    case "object":
      return b.kind === "object" && alikeAttributes(a, b, same);
    default:
      return a.kind === b.kind;
  }
}

function alikeAttributes(a: ObjectType, b: ObjectType, same: Compare): boolean {
  if (a.attributes.size !== b.attributes.size || a.optional?.size !== b.optional?.size) return false;
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name);
    if (other === undefined || !same(type, other) || a.optional?.has(name) !== b.optional?.has(name)) return false;
  }
  return true;
}

/** Whether `dynamic` stands anywhere in the type. */
export function hasDynamic(type: Type): boolean {
  switch (type.kind) {
    case "dynamic":
      return true;
    case "list":
    case "set":
    case "map":
      return hasDynamic(type.element);
    case "tuple":
      return type.elements.some(hasDynamic);
    case "object":
      for (const attribute of type.attributes.values()) if (hasDynamic(attribute)) return true;
      return false;
    default:
      return false;
  }
}

/** The type as a person writes it in a constraint, shortened for structures: `list of string`, `object`. */
export function describeType(type: Type): string {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return type.element.kind === "dynamic" ? type.kind : `${type.kind} of ${describeType(type.element)}`;
    case "dynamic":
      return "any type";
    default:
      return type.kind;
  }
}
