import assert from 'node:assert/strict';
import test from 'node:test';
import { createScheduler } from '../../server/src/lsp/scheduling.ts';

interface Started {
  readonly uri: string;
  readonly signal: AbortSignal;
  finish(): void;
  fail(error: Error): void;
}

/** A scheduler whose clock and tasks the test moves by hand. */
function scheduler(t: test.TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const started: Started[] = [];
  const failures: string[] = [];
  const created = createScheduler({
    delayMs: 100,
    run: (uri, signal) => new Promise((finish, fail) => void started.push({ uri, signal, finish, fail })),
    failed: (uri, error) => void failures.push(`${uri} ${(error as Error).message}`),
  });
  return { created, started, failures, tick: (ms: number) => t.mock.timers.tick(ms) };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a task runs once, some time after the last change', (t) => {
  const { created, started, tick } = scheduler(t);
  created.schedule('a');
  tick(60);
  created.schedule('a');
  tick(60);
  assert.equal(started.length, 0);
  tick(40);
  assert.equal(started.length, 1);
});

test('a change aborts the run before it, and documents do not disturb each other', (t) => {
  const { created, started, tick } = scheduler(t);
  created.schedule('a');
  created.schedule('b');
  tick(100);
  created.schedule('a');
  assert.deepEqual(
    started.map(({ uri, signal }) => [uri, signal.aborted]),
    [
      ['a', true],
      ['b', false],
    ],
  );
});

test('cancelling drops what waits and aborts what runs', (t) => {
  const { created, started, tick } = scheduler(t);
  created.schedule('a');
  created.cancel('a');
  tick(1000);
  assert.equal(started.length, 0);
  created.schedule('a');
  tick(100);
  created.dispose();
  assert.equal(started[0]!.signal.aborted, true);
});

test('a failure is heard of, an aborted run is not', async (t) => {
  const { created, started, failures, tick } = scheduler(t);
  created.schedule('a');
  created.schedule('b');
  tick(100);
  created.cancel('a');
  started[0]!.fail(new Error('withdrawn'));
  started[1]!.fail(new Error('broken'));
  await settled();
  assert.deepEqual(failures, ['b broken']);
});
