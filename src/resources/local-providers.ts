/** Providers whose resources exist in the state or on the machine that runs Terraform only, so that nobody bills them. Data: the prefix of the type, and why. */
export const localProviders: ReadonlyMap<string, string> = new Map([
  ["random", "values that Terraform makes up"],
  ["null", "nothing outside Terraform"],
  ["terraform", "kept in the state only"],
  ["time", "points in time, kept in the state only"],
  ["tls", "keys and certificates made by Terraform"],
  ["local", "files on the machine that runs Terraform"],
  ["template", "texts that Terraform renders"],
  ["archive", "files on the machine that runs Terraform"],
  ["external", "a program on the machine that runs Terraform"],
]);
