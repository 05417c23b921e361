// Often enough to see that it moves.
const EVERY = 100;

/** One line on standard error that is written over again and again; nothing where nobody watches. */
export function progressLine(): { show(text: string): void; clear(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - last < EVERY) return;
      last = now;
      stderr.write(`\r\u001B[2K${text}`);
    },
    clear: () => {
      if (last > 0) stderr.write("\r\u001B[2K");
    },
  };
}
