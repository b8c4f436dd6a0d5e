import { ProblemError } from '../http/problem-error.js';
import { assertGoodPassword } from './password-strength.js';

const complaint = async (password: string, personal: string[] = []) => {
  try {
    await assertGoodPassword('password', password, personal);
    return null;
  } catch (error) {
    return (error as ProblemError).extra.errors![0]!;
  }
};

it.each(['1234567890', 'password123', 'qwertyuiop', '1q2w3e4r5t'])(
  'refuses %s, which is on the list',
  async (password) => {
    expect(await complaint(password)).toEqual({
      path: 'password',
      message: expect.stringContaining('bekannter Passwörter'),
    });
  },
);

it.each(['aaaaaaaaaa', 'qwertzuiop', 'Daseinsvorsorge', 'Landkreis2026', 'passwort123', 'abcdefghijkl'])(
  'refuses %s, which is easily guessed',
  async (password) => {
    expect((await complaint(password))?.message).toContain('leicht zu erraten');
  },
);

it('refuses what belongs to the person', async () => {
  expect((await complaint('PetraKlein1', ['Petra Klein', 'p.klein@kreis.example']))?.message).toContain(
    'leicht zu erraten',
  );
});

it.each(['gelber Traktor am Waldrand', 'vier leise Schafe blöken', 'k7#Qm2!xWe', 'grüner-bus-fährt'])(
  'takes %s',
  async (password) => {
    expect(await complaint(password, ['Petra Klein'])).toBeNull();
  },
);
