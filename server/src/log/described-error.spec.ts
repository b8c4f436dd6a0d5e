import { QueryFailedError } from 'typeorm';
import { z } from 'zod';
import { describeError } from './described-error.js';

const message = (text: string) => describeError(new Error(text)).message;

describe('what is written down of an error', () => {
  it.each([
    ['invalid input syntax for type bigint: "Katrin"', 'invalid input syntax for type bigint: …'],
    [`Unexpected token 'K', "Katrin sch"... is not valid JSON`, 'Unexpected token …, …... is not valid JSON'],
    ['550 5.1.1 <katrin@example.org>: Recipient address rejected', '550 5.1.1 <…>: Recipient address rejected'],
    [
      `The "path" argument must be of type string. Received 'Katrin'`,
      'The … argument must be of type string. Received …',
    ],
    ['Das Thema «Katrins Haus» und „Katrins Hof“', 'Das Thema … und …'],
  ])('is without what people wrote: %s', (text, left) => expect(message(text)).toBe(left));

  it.each([
    'duplicate key value violates unique constraint "member_email"',
    'column "names" of relation "network" does not exist',
    "Cannot read properties of undefined (reading 'change')",
    'connect ECONNREFUSED 127.0.0.1:5432',
  ])('is with what our own program named: %s', (text) => expect(message(text)).toBe(text));

  it('has neither the parameters of a query nor the row that was in the way', () => {
    const driver = Object.assign(new Error('duplicate key'), {
      code: '23505',
      constraint: 'member_email',
      detail: 'Key (email)=(katrin)',
    });
    const described = describeError(new QueryFailedError('insert into member values ($1)', ['katrin'], driver));
    expect(described).toMatchObject({ type: 'QueryFailedError', code: '23505', constraint: 'member_email' });
    expect(JSON.stringify(described)).not.toContain('katrin');
  });

  it('names the fields that did not fit a schema, and not what was in them', () => {
    const { error } = z
      .object({ posts: z.array(z.object({ number: z.number() })) })
      .safeParse({ posts: [{ number: 'Katrin' }] });
    expect(describeError(error)).toMatchObject({ message: 'posts.0.number: invalid_type' });
  });

  it('says where, and of what it was the consequence, without lines that the message has brought', () => {
    const cause = new TypeError('first');
    const described = describeError(new Error('second\n    at Katrins Haus', { cause }));
    expect(described.stack![0]).toMatch(/^at .*described-error\.spec\.ts/);
    expect(described.cause).toMatchObject({ type: 'TypeError', message: 'first' });
  });

  it('stands for anything that was thrown', () => {
    expect(describeError('a word of "Katrin"')).toEqual({ type: 'string', message: 'a word of …' });
    expect(describeError(undefined)).toEqual({ type: 'undefined', message: 'undefined' });
  });
});
