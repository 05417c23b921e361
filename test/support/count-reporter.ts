import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line of counts. In CI nothing may be skipped: a part that is missing there is a defect of the set-up. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const skipped: string[] = [];
    for (const module of modules) {
      if (module.state() === "failed" && [...module.children.allTests()].length === 0) counts.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") counts.passed++;
        else if (state === "failed") counts.failed++;
        else {
          counts.skipped++;
          skipped.push(`${module.relativeModuleId}: ${test.fullName}`);
        }
      }
    }
    if (process.env["CI"] && skipped.length > 0) {
      process.stdout.write(`\nSkipped, which CI does not allow:\n${skipped.map((name) => `  ${name}\n`).join("")}`);
      process.exitCode = 1;
    }
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  }
}
