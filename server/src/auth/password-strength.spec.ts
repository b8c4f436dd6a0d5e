import { ProblemError } from '../http/problem-error.js';
import { assertGoodPassword } from './password-strength.js';

const complaint = (password: string, personal: string[] = []) => {
  try {
    assertGoodPassword('password', password, personal);
    return null;
  } catch (error) {
    return (error as ProblemError).extra.errors![0]!;
  }
};

it.each(['1234567890', 'password123', 'qwertyuiop', '1q2w3e4r5t'])('refuses %s, which is on the list', (password) => {
  expect(complaint(password)).toEqual({ path: 'password', message: expect.stringContaining('bekannter Passwörter') });
});

it.each(['aaaaaaaaaa', 'qwertzuiop', 'Daseinsvorsorge', 'Landkreis2026', 'passwort123', 'abcdefghijkl'])(
  'refuses %s, which is easily guessed',
  (password) => {
    expect(complaint(password)?.message).toContain('leicht zu erraten');
  },
);

it('refuses what belongs to the person', () => {
  expect(complaint('PetraKlein1', ['Petra Klein', 'p.klein@kreis.example'])?.message).toContain('leicht zu erraten');
});

it.each(['gelber Traktor am Waldrand', 'vier leise Schafe blöken', 'k7#Qm2!xWe', 'grüner-bus-fährt'])(
  'takes %s',
  (password) => {
    expect(complaint(password, ['Petra Klein'])).toBeNull();
  },
);
