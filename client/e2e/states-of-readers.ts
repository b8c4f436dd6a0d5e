import type { Examples } from './examples.js';
import { at, inThread, type PageState } from './page-state.js';
import { BRANDT, MAAS, SANDER } from './people.js';

/** What members and guests read. */
export const statesOfReaders: PageState[] = [
  { name: 'start', as: BRANDT, show: at('/', /Johanna Brandt/) },
  { name: 'threads', as: BRANDT, show: at('/diskussionen', 'Diskussionen') },
  { name: 'topic', as: BRANDT, show: at('/themen/mobilitaet-und-oepnv', 'Mobilität und ÖPNV') },
  {
    name: 'threads-none',
    as: BRANDT,
    show: at('/themen/fachkraefte?art=fachfrage&region=oderlandregion&zeigen=meine', 'Fachkräfte'),
  },
  { name: 'unread', as: BRANDT, show: at('/neu', 'Neu für mich') },
  { name: 'question', as: BRANDT, show: inThread(({ question }) => `/diskussionen/${question}/1`) },
  { name: 'discussion', as: BRANDT, show: inThread(({ discussion }) => `/diskussionen/${discussion}`) },
  {
    name: 'discussion-tree',
    as: BRANDT,
    show: async (page, { question }) => {
      await inThread(() => `/diskussionen/${question}`)(page, {} as Examples);
      await page.getByRole('button', { name: 'Nach Antworten' }).click();
      await page.getByRole('region', { name: 'Beiträge nach Antworten' }).getByRole('article').first().waitFor();
    },
  },
  { name: 'thread-closed', as: BRANDT, show: inThread(({ closed }) => `/diskussionen/${closed}`) },
  { name: 'region', as: BRANDT, show: at('/regionen/vogelsbergkreis', 'Vogelsbergkreis') },
  { name: 'members', as: BRANDT, show: at('/mitglieder', 'Mitglieder') },
  { name: 'member', as: BRANDT, show: at(({ brandt }) => `/mitglieder/${brandt}`, 'Johanna Brandt') },
  { name: 'account', as: BRANDT, show: at('/konto', 'Mein Konto') },
  { name: 'more-signed-in', as: BRANDT, show: at('/mehr') },
  { name: 'no-access', as: BRANDT, show: at('/verwaltung', 'Kein Zugang') },
  { name: 'start-guest', as: SANDER, show: at('/', /Sander/) },
  { name: 'thread-guest', as: SANDER, show: inThread(({ admitted }) => `/diskussionen/${admitted}`) },
  {
    name: 'unread-none',
    as: MAAS,
    show: async (page) => {
      await page.goto('/neu');
      const none = page.getByText('Sie sind auf dem neuesten Stand');
      await page.getByRole('button', { name: 'Alles als gelesen markieren' }).or(none).first().waitFor();
      if ((await none.count()) === 0) await page.getByRole('button', { name: 'Alles als gelesen markieren' }).click();
      await none.waitFor();
    },
  },
  {
    name: 'account-menu',
    as: BRANDT,
    show: async (page, examples) => {
      await at('/regionen', 'Regionen')(page, examples);
      await page.getByRole('button', { name: /^Johanna Brandt · / }).click();
      await page.getByRole('link', { name: 'Mein Konto' }).waitFor();
    },
  },
];
