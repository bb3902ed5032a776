/** Where the command line writes and what it reads; the process's own streams. */
export interface Terminal {
  readonly cwd: string;
  out(text: string): void;
  /** One line about a file that could not be dealt with. */
  problem(line: string): void;
  /** Everything on standard input, or null when it is longer than `maxBytes`. */
  input(maxBytes: number): Promise<Uint8Array | null>;
}

export function processTerminal(): Terminal {
  // Whoever reads the output may stop reading (`pincite cites … | head`): that is the end of the run, not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    cwd: process.cwd(),
    out: (text) => void process.stdout.write(text),
    problem: (line) => void process.stderr.write(`${line}\n`),
    async input(maxBytes) {
      const chunks: Uint8Array[] = [];
      let length = 0;
      for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
        length += chunk.length;
        if (length > maxBytes) return null;
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
  };
}
