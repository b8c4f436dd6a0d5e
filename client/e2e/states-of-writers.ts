import { dialog, inThread, type PageState } from './page-state.js';
import { BRANDT, HENKEL, PETERSEN } from './people.js';
import { act, editor, openComposer, post } from './thread-parts.js';

/** What is there to write with. */
export const statesOfWriters: PageState[] = [
  {
    name: 'composer',
    as: BRANDT,
    show: async (page, examples) => {
      await inThread(({ question }) => `/diskussionen/${question}/1`)(page, examples);
      await openComposer(page);
      await editor(page).fill('Wir haben das im Frühjahr erprobt.');
      await page.getByText(/^Entwurf gespeichert/).waitFor();
    },
  },
  {
    name: 'composer-mention',
    as: HENKEL,
    show: async (page, examples) => {
      await inThread(({ discussion }) => `/diskussionen/${discussion}`)(page, examples);
      await openComposer(page);
      await editor(page).pressSequentially('@Ka');
      await page.getByRole('listbox', { name: 'Erwähnen' }).waitFor();
    },
  },
  {
    name: 'composer-preview',
    as: PETERSEN,
    show: async (page, examples) => {
      await inThread(({ discussion }) => `/diskussionen/${discussion}`)(page, examples);
      await openComposer(page);
      await page.getByRole('button', { name: 'Nur Text' }).click();
      await editor(page).fill('| Jahr | Fahrten |\n| --- | ---: |\n| 2025 | 1.234 |\n\n> Zitat\n\n**fett**');
      await page.getByRole('button', { name: 'Vorschau' }).click();
      await page.getByRole('table').last().waitFor();
    },
  },
  {
    name: 'edit',
    as: BRANDT,
    show: async (page, examples) => {
      const { thread, number } = examples.own;
      await inThread(() => `/diskussionen/${thread}/${number}`)(page, examples);
      await act(page, number, 'Bearbeiten').click();
      await page.getByRole('textbox', { name: `Text von Beitrag ${number}` }).waitFor();
    },
  },
  {
    name: 'deletion',
    as: BRANDT,
    show: async (page, examples) => {
      const { thread, number } = examples.own;
      await inThread(() => `/diskussionen/${thread}/${number}`)(page, examples);
      await act(page, number, 'Löschen').click();
      await dialog(page);
    },
  },
  {
    name: 'versions',
    as: BRANDT,
    show: async (page, examples) => {
      const { thread, number } = examples.edited;
      await inThread(() => `/diskussionen/${thread}/${number}`)(page, examples);
      await post(page, number)
        .getByRole('button', { name: /^bearbeitet am/ })
        .click();
      await page.getByRole('dialog').getByText('Erste Fassung').waitFor();
    },
  },
  {
    name: 'new-thread',
    as: BRANDT,
    show: async (page) => {
      await page.goto('/diskussionen/neu');
      await page.getByRole('textbox', { name: 'Titel' }).fill('Hausarztsitz ausgeschrieben: Was nun?');
      await page.getByText('Gibt es dazu schon etwas?').waitFor();
    },
  },
  {
    name: 'new-thread-errors',
    as: HENKEL,
    show: async (page) => {
      await page.goto('/diskussionen/neu');
      await page.getByRole('button', { name: /Fachfrage stellen|Diskussion beginnen/ }).click();
      await page.getByText('Bitte wählen Sie ein Themenfeld.').waitFor();
    },
  },
];
