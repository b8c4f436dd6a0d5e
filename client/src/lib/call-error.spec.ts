import type { Problem } from '#contract/problem';
import { CallError, sentenceOf, unreachable } from './call-error.js';

const problem = (code: Problem['code'], status: number) =>
  new CallError({ type: 'about:blank', status, code, title: 'Das hat nicht geklappt.', requestId: '0815abcd-1' });

test('an error of the server’s is shown with its number, so that it can be found', () => {
  expect(sentenceOf(problem('internal', 500))).toBe('Das hat nicht geklappt. Fehlernummer: 0815abcd-1');
});

test('what passes by itself, or was the caller’s, is shown without', () => {
  expect(sentenceOf(problem('unavailable', 503))).toBe('Das hat nicht geklappt.');
  expect(sentenceOf(unreachable())).not.toContain('Fehlernummer');
  expect(sentenceOf(new Error('inside'))).toBe('Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.');
});
