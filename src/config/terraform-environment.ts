/** Of an environment, the variables that Terraform and its providers read. */
export function terraformEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const read = Object.entries(environment).filter(
    ([name, value]) =>
      value !== undefined && (name.startsWith("TF_VAR_") || /^(AWS|GOOGLE|CLOUDSDK_COMPUTE)_(DEFAULT_)?REGION$/.test(name)),
  );
  return Object.fromEntries(read) as Record<string, string>; // those without a value are left out
}
