import { conflict } from '../http/problem-error.js';
import { WriteTurns } from './write-turns.js';

/** Work that lasts until it is told how to end. */
function slow() {
  let end!: () => void;
  let fail!: (error: Error) => void;
  const done = new Promise<void>((resolve, reject) => ([end, fail] = [resolve, reject]));
  return { work: () => done, end, fail };
}
const away = () => Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });

let turns: WriteTurns;
let begun: string[];
beforeEach(() => {
  turns = new WriteTurns();
  begun = [];
});
const note = (name: string) => () => Promise.resolve(void begun.push(name));

test('writes to one thread happen one after the other, those to others do not wait', async () => {
  const first = slow();
  const writes = [turns.take(1, first.work), turns.take(1, note('second')), turns.take(1, note('third'))];
  await turns.take(2, note('elsewhere'));
  expect(begun).toEqual(['elsewhere']);
  first.end();
  await Promise.all(writes);
  expect(begun).toEqual(['elsewhere', 'second', 'third']);
});

test('one that is refused lets the next have its turn', async () => {
  const first = slow();
  const refused = turns.take(1, first.work);
  const next = turns.take(1, note('next'));
  first.fail(conflict('Anders'));
  await expect(refused).rejects.toMatchObject({ status: 409 });
  await next;
  await turns.take(1, note('later'));
  expect(begun).toEqual(['next', 'later']);
});

test('where the database is away, those behind hear of it with the first', async () => {
  const first = slow();
  const writes = [turns.take(1, first.work), turns.take(1, note('second')), turns.take(1, note('third'))];
  const error = away();
  first.fail(error);
  expect(await Promise.allSettled(writes)).toEqual(writes.map(() => ({ status: 'rejected', reason: error })));
  await turns.take(1, note('later'));
  expect(begun).toEqual(['later']);
});

test('nobody waits for ever: they are asked to come again, and the others keep their places', async () => {
  const first = slow();
  const writing = turns.take(1, first.work);
  await expect(turns.take(1, note('impatient'))).rejects.toMatchObject({
    status: 503,
    code: 'unavailable',
    extra: { retryAfter: 5 },
  });
  const next = turns.take(1, note('next'));
  first.end();
  await Promise.all([writing, next]);
  expect(begun).toEqual(['next']);
});
