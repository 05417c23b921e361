import type { Files } from "../evaluate/scope.js";
import { failure, type Failure } from "../values/failure.js";
import type {
  Value,
  ListValue,
  MapValue,
  NullValue,
  NumberValue,
  ObjectValue,
  SetValue,
  StringValue,
  TupleValue,
  UnknownValue,
} from "../values/value.js";
import { DYNAMIC, listOf, mapOf, NUMBER, setOf, STRING, type Type } from "../values/type.js";

export { failure, type Failure };

/** How much of an argument must be known for the function to be called: all of it, the argument but not what is in it, or nothing. */
export type Demand = "wholly-known" | "known" | "anything";

export interface Parameter<V extends Value = Value> {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  readonly demand: Demand;
  /** The kinds of type it may have, where its type alone does not say. */
  readonly accepts?: readonly Type["kind"][];
  /** Carries the type of the values; never set. */
  readonly example?: V;
}

function parameter<V extends Value>(name: string, type: Type): Parameter<V> {
  return { name, type, nullable: false, demand: "wholly-known" };
}

export const string = (name: string): Parameter<StringValue> => parameter(name, STRING);
export const number = (name: string): Parameter<NumberValue> => parameter(name, NUMBER);
export const list = (name: string, element: Type = DYNAMIC): Parameter<ListValue> => parameter(name, listOf(element));
export const set = (name: string, element: Type = DYNAMIC): Parameter<SetValue> => parameter(name, setOf(element));
export const map = (name: string, element: Type = DYNAMIC): Parameter<MapValue> => parameter(name, mapOf(element));
export const any = (name: string): Parameter<Exclude<Value, NullValue | UnknownValue>> => parameter(name, DYNAMIC);
export const anySequence = (name: string): Parameter<ListValue | SetValue | TupleValue> => ({
  ...parameter(name, DYNAMIC),
  accepts: ["list", "set", "tuple"],
});
export const listOrTuple = (name: string): Parameter<ListValue | TupleValue> => ({
  ...parameter(name, DYNAMIC),
  accepts: ["list", "tuple"],
});
export const mapOrObject = (name: string): Parameter<MapValue | ObjectValue> => ({
  ...parameter(name, DYNAMIC),
  accepts: ["map", "object"],
});

function withoutExample({ name, type, nullable: mayBeNull, demand, accepts }: Parameter): Parameter<never> {
  return { name, type, nullable: mayBeNull, demand, ...(accepts === undefined ? {} : { accepts }) };
}

/** The argument may be null. */
export function nullable<V extends Value>(of: Parameter<V>): Parameter<V | NullValue> {
  return { ...withoutExample(of), nullable: true };
}

/** The argument is known, its elements need not be. */
export function partly<V extends Value>(of: Parameter<V>): Parameter<V> {
  return { ...of, demand: "known" };
}

/** The argument need not be known. */
export function anything<V extends Value>(of: Parameter<V>): Parameter<V | UnknownValue> {
  return { ...withoutExample(of), demand: "anything" };
}

/** What a function may ask of its surroundings. */
export interface CallContext {
  readonly files: Files | null;
  /** Renders a template with its own variables; problems in it become a failure. */
  render(template: string, file: string, variables: ReadonlyMap<string, Value>): Value | Failure;
}

export type Returns = Type | ((args: readonly Value[]) => Type | Failure);

export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly rest: Parameter | null;
  /**
   * `computes`: the result is new. It depends on every argument and is sensitive when one is, and the function sees no marks.
   * `selects`: the result is made of the arguments' values. The function keeps where they came from and their marks.
   */
  readonly nature: "computes" | "selects";
  /** The type of the result where an argument is unknown; a failure where the arguments' types allow none. */
  readonly returns: Returns;
  readonly call: (args: readonly Value[], context: CallContext) => Value | Failure;
}

type ValuesOf<P extends readonly Parameter[]> = { readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never };

interface Declared<P extends readonly Parameter[], R extends Value> {
  readonly parameters: P;
  readonly rest?: Parameter<R>;
  readonly returns: Returns;
  readonly nature?: "computes" | "selects";
  call(args: ValuesOf<P>, rest: readonly R[], context: CallContext): Value | Failure;
}

export function defineFunction<const P extends readonly Parameter[], R extends Value>(
  name: string,
  declared: Declared<P, R>,
): FunctionDefinition {
  const { parameters, rest = null, returns, nature = "computes" } = declared;
  const { length } = parameters;
  return {
    name,
    parameters,
    rest,
    nature,
    returns,
    call(args, context) {
      // The caller has converted every argument to the type of its parameter, and seen to null and unknown as the parameter demands.
      return declared.call(args.slice(0, length) as unknown as ValuesOf<P>, args.slice(length) as unknown as readonly R[], context);
    },
  };
}
