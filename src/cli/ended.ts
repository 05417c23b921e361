/** Resolves at the first Ctrl-C or termination; the second one ends the process as usual. */
export function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
