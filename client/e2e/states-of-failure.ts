import { heading, inThread, type PageState } from './page-state.js';
import { BRANDT, HENKEL } from './people.js';

/** What is shown where something does not work. */
export const statesOfFailure: PageState[] = [
  {
    name: 'error-load',
    as: HENKEL,
    refused: true,
    show: async (page) => {
      await page.route('**/api/threads?*', (route) =>
        route.fulfill({
          status: 500,
          json: { type: 'about:blank', status: 500, code: 'internal', title: 'Das hat nicht geklappt.' },
        }),
      );
      await page.route('**/api/threads', (route) =>
        route.fulfill({
          status: 500,
          json: { type: 'about:blank', status: 500, code: 'internal', title: 'Das hat nicht geklappt.' },
        }),
      );
      await page.goto('/diskussionen');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'error-outdated',
    as: HENKEL,
    refused: true,
    show: async (page) => {
      await page.goto('/');
      await heading(page);
      await page.route('**/assets/regions-page*', (route) => route.abort());
      await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Regionen' }).click();
      await heading(page, 'Bitte neu laden');
    },
  },
  {
    name: 'error-no-answer',
    refused: true,
    show: async (page) => {
      await page.route('**/api/session', (route) => route.fulfill({ status: 502, body: 'Bad Gateway' }));
      await page.goto('/');
      await page.getByText('Das Netzwerk antwortet nicht').waitFor();
    },
  },
  {
    name: 'offline',
    as: BRANDT,
    refused: true,
    show: async (page, examples) => {
      await inThread(({ discussion }) => `/diskussionen/${discussion}`)(page, examples);
      await page.context().setOffline(true);
      await page.getByText('Keine Verbindung.').waitFor();
      await page.getByText('Verbindung unterbrochen – Ihre Beiträge werden nachgesendet').waitFor();
    },
  },
];
