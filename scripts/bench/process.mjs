import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const memory = fileURLToPath(new URL("./memory-at-exit.cjs", import.meta.url));
const processorTime = fileURLToPath(new URL("./processor-time-at-exit.cjs", import.meta.url));
const hooks = ["-r", memory, "-r", processorTime];

/** Runs a Node process to its end; its wall time and its user and system time in milliseconds, and its peak memory in MiB. */
export function runProcess(args, { cwd } = {}) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, [...hooks, ...args], { cwd, stdio: ["ignore", "ignore", "inherit", "pipe", "pipe"] });
    let kibibytes = "";
    let microseconds = "";
    child.stdio[3].on("data", (data) => (kibibytes += data));
    child.stdio[4].on("data", (data) => (microseconds += data));
    child.on("error", reject);
    child.on("close", (code) => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (code !== 0) return reject(new Error(`${args.join(" ")} ended with ${code}`));
      resolve({ milliseconds, processor: Number(microseconds) / 1e3, mebibytes: Number(kibibytes) / 1024 });
    });
  });
}

/**
 * Runs the two in turn, which keeps the ratio honest when the machine's speed drifts; the first pair only warms up. Times are medians, ratios
 * those of the pairs. `processorRatio` is that of user and system time, which other processes on the machine disturb less.
 */
export async function pair(command, floor, runs = 5) {
  const times = [];
  for (let i = 0; i <= runs; i++) {
    const a = await runProcess(command);
    const b = await runProcess(floor);
    if (i > 0) times.push({ a, b });
  }
  return {
    milliseconds: median(times.map(({ a }) => a.milliseconds)),
    floor: median(times.map(({ b }) => b.milliseconds)),
    ratio: median(times.map(({ a, b }) => a.milliseconds / b.milliseconds)),
    processorRatio: median(times.map(({ a, b }) => a.processor / b.processor)),
    mebibytes: Math.max(...times.map(({ a }) => a.mebibytes)),
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
