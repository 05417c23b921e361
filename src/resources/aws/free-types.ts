/** AWS types that cost nothing themselves, and why. Data: add a type only with a reason that AWS's pricing pages support. */
export const awsFreeTypes: ReadonlyMap<string, string> = new Map([["aws_security_group", "VPC security groups are free"]]);
