import type { BodyPlan } from "./body-plan.js";
import type { Block, ParsedFile } from "../hcl/syntax.js";
import type { LocatedExpression, Section } from "./located.js";

export interface Declaration {
  readonly file: ParsedFile;
  readonly block: Block;
  readonly sections: readonly Section[];
}

export interface VariableDeclaration extends Declaration {
  readonly name: string;
  readonly type: LocatedExpression | null;
  readonly default: LocatedExpression | null;
  readonly sensitive: boolean;
  readonly nullable: boolean;
}

export interface ResourceDeclaration extends Declaration {
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly count: LocatedExpression | null;
  readonly forEach: LocatedExpression | null;
  readonly enabled: LocatedExpression | null;
  readonly provider: LocatedExpression | null;
  readonly plan: BodyPlan;
}

export interface ModuleCall extends Declaration {
  readonly name: string;
  readonly source: LocatedExpression | null;
  readonly version: LocatedExpression | null;
  readonly count: LocatedExpression | null;
  readonly forEach: LocatedExpression | null;
  readonly enabled: LocatedExpression | null;
  readonly providers: LocatedExpression | null;
  readonly arguments: ReadonlyMap<string, LocatedExpression>;
}

export interface OutputDeclaration extends Declaration {
  readonly name: string;
  readonly value: LocatedExpression | null;
  readonly sensitive: boolean;
}

export interface ProviderDeclaration extends Declaration {
  /** Local name of the provider: `aws`. */
  readonly name: string;
  readonly alias: string | null;
}

/** The declarations of one directory, with override files merged in. Shared by every instance of the module. */
export interface ModuleSource {
  readonly directory: string;
  readonly files: readonly ParsedFile[];
  readonly variables: ReadonlyMap<string, VariableDeclaration>;
  readonly locals: ReadonlyMap<string, LocatedExpression>;
  /** By `type.name`. */
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly data: ReadonlyMap<string, ResourceDeclaration>;
  readonly calls: ReadonlyMap<string, ModuleCall>;
  readonly outputs: ReadonlyMap<string, OutputDeclaration>;
  /** By `name` or `name.alias`. */
  readonly providers: ReadonlyMap<string, ProviderDeclaration>;
}
