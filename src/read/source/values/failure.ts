/** Why a conversion or a function has no result. The text names types and attributes, never a value. */
export interface Failure {
  readonly kind: "failure";
  readonly detail: string;
}

export function failure(detail: string): Failure {
  return { kind: "failure", detail };
}
