/** Counts checks and prints one line for each. */
export class Tally {
  passed = 0;
  failed = 0;

  /** Runs a check; a failure is printed and counted, and the run goes on. */
  async check(name: string, run: () => Promise<void>): Promise<void> {
    const started = Date.now();
    try {
      await run();
      this.passed += 1;
      console.log(`ok - ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      this.failed += 1;
      const text = error instanceof Error ? error.message : String(error);
      console.log(`not ok - ${name}\n  ${text.replaceAll('\n', '\n  ')}`);
    }
  }
}
