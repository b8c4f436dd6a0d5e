import { at, inThread, type PageState } from './page-state.js';

/** What everybody sees. */
export const statesOfVisitors: PageState[] = [
  { name: 'start-public', show: at('/') },
  { name: 'sign-in', show: at('/anmelden', 'Anmelden') },
  {
    name: 'sign-in-errors',
    refused: true,
    show: async (page) => {
      await page.goto('/anmelden');
      await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click();
      await page.getByText('Bitte geben Sie Ihr Passwort ein.').waitFor();
    },
  },
  { name: 'forgotten-password', show: at('/passwort-vergessen', 'Passwort vergessen') },
  {
    name: 'forgotten-password-sent',
    show: async (page) => {
      await page.goto('/passwort-vergessen');
      await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill('jemand@kreis.example');
      await page.getByRole('button', { name: 'Link anfordern' }).click();
      await page.getByText('Wenn zu dieser Adresse').waitFor();
    },
  },
  {
    name: 'reset-password',
    show: async (page, { reset }) => {
      await page.goto(reset);
      await page.getByRole('textbox', { name: 'Neues Passwort' }).fill('Sonne im März und Regen');
      await page.getByText(/^Stärke: /).waitFor();
    },
  },
  { name: 'reset-password-used', refused: true, show: at('/passwort-neu/abcdefghijklmnopqrstuvwx') },
  {
    name: 'invitation',
    show: async (page, { invitation }) => {
      await page.goto(invitation);
      await page.getByRole('button', { name: 'Einladung annehmen' }).click();
      await page.getByText('Bitte mindestens 10 Zeichen.').waitFor();
    },
  },
  { name: 'threads-public', show: at('/diskussionen', 'Diskussionen') },
  { name: 'thread-public', show: inThread(({ public: thread }) => `/diskussionen/${thread}`) },
  {
    name: 'regions',
    show: async (page, examples) => {
      await at('/regionen', 'Regionen')(page, examples);
      await page.locator('.map__region').first().waitFor();
    },
  },
  { name: 'region-public', show: at('/regionen/vogelsbergkreis', 'Vogelsbergkreis') },
  { name: 'imprint', show: at('/impressum', 'Impressum') },
  { name: 'privacy', show: at('/datenschutz') },
  { name: 'a11y-statement', show: at('/barrierefreiheit') },
  { name: 'help', show: at('/hilfe') },
  { name: 'more', show: at('/mehr') },
  { name: 'not-found', show: at('/gibt-es-nicht') },
  { name: 'thread-not-found', refused: true, show: at('/diskussionen/999999', 'Diskussion nicht gefunden') },
];
