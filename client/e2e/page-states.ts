import type { Page } from 'playwright-core';
import { eventually } from './browser.js';
import { BRANDT, HENKEL, PETERSEN, SANDER } from './people.js';
import type { Network } from './servers.js';
import { act, editor, openComposer, post, upToDate } from './thread-parts.js';

/** What stands in the demo network and is wanted to show a page in all its states. */
export interface Examples {
  question: number;
  discussion: number;
  closed: number;
  public: number;
  /** A thread that the guest was admitted to. */
  admitted: number;
  /** A thread with a post that was edited, and the post's number. */
  edited: { thread: number; number: number };
  /** A thread in which Brandt has written, and her post's number. */
  own: { thread: number; number: number };
  brandt: number;
  invitation: string;
  reset: string;
}

/** A page in one of its states. */
export interface PageState {
  name: string;
  /** Who is signed in. */
  as?: string;
  /** Leads there; afterwards all of it is there. */
  show: (page: Page, examples: Examples) => Promise<unknown>;
  /** What the server refuses on the way, which browsers report as an error of the page. */
  refused?: true;
  /** Opens something at a place that does not follow when the window changes: it is shown anew in each size. */
  placed?: true;
}

const heading = (page: Page, name?: string | RegExp) => page.getByRole('heading', { level: 1, ...(name && { name }) }).waitFor();
/** Opens an address and waits for its heading and for what it loads. */
const at = (path: string | ((examples: Examples) => string), name?: string | RegExp) => async (page: Page, examples: Examples) => {
  await page.goto(typeof path === 'string' ? path : path(examples));
  await heading(page, name);
  await eventually(async () => expect(await page.getByText('Wird geladen …').count()).toBe(0));
};
const inThread = (path: (examples: Examples) => string) => async (page: Page, examples: Examples) => {
  await page.goto(path(examples));
  await upToDate(page);
};
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();

const outside: PageState[] = [
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

const reading: PageState[] = [
  { name: 'start', as: BRANDT, show: at('/', /Johanna Brandt/) },
  { name: 'threads', as: BRANDT, show: at('/diskussionen', 'Diskussionen') },
  { name: 'topic', as: BRANDT, show: at('/themen/mobilitaet-und-oepnv', 'Mobilität und ÖPNV') },
  { name: 'threads-none', as: BRANDT, show: at('/themen/fachkraefte?art=fachfrage&region=oderlandregion&zeigen=meine', 'Fachkräfte') },
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
];

const writing: PageState[] = [
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
      await post(page, number).getByRole('button', { name: /^bearbeitet am/ }).click();
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

const keeping: PageState[] = [
  {
    name: 'curate',
    as: HENKEL,
    show: async (page, examples) => {
      await inThread(({ question }) => `/diskussionen/${question}`)(page, examples);
      await page.getByRole('button', { name: 'Titel, Thema, Sichtbarkeit' }).click();
      await dialog(page);
    },
  },
  { name: 'admin-members', as: PETERSEN, show: at('/verwaltung', 'Verwaltung') },
  { name: 'admin-invitations', as: PETERSEN, show: tab('Einladungen') },
  { name: 'admin-topics', as: PETERSEN, show: tab('Themenfelder') },
  { name: 'admin-invite', as: PETERSEN, show: inTab('Einladungen', 'Person einladen') },
  { name: 'admin-topic', as: PETERSEN, show: inTab('Themenfelder', 'Themenfeld hinzufügen') },
  { name: 'admin-menu', as: PETERSEN, placed: true, show: menuOf() },
  { name: 'admin-roles', as: PETERSEN, show: menuOf('Rollen …') },
  { name: 'admin-mandates', as: PETERSEN, show: menuOf('Mandate …') },
  { name: 'admin-suspension', as: PETERSEN, show: menuOf('Sperren …') },
];

function tab(name: string): PageState['show'] {
  return async (page) => {
    await page.goto('/verwaltung');
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tabpanel').getByRole('listitem').or(page.getByText('Keine offenen Einladungen')).first().waitFor();
  };
}
function inTab(name: string, button: string): PageState['show'] {
  return async (page, examples) => {
    await tab(name)(page, examples);
    await page.getByRole('button', { name: button }).click();
    await dialog(page);
  };
}
function menuOf(item?: string): PageState['show'] {
  return async (page) => {
    await page.goto('/verwaltung');
    await page.getByRole('button', { name: 'Ändern: Johanna Brandt' }).click();
    await page.getByRole('menu').waitFor();
    if (item === undefined) return;
    await page.getByRole('menuitem', { name: item }).click();
    await dialog(page);
  };
}

const failing: PageState[] = [
  {
    name: 'error-load',
    as: HENKEL,
    refused: true,
    show: async (page) => {
      await page.route('**/api/threads?*', (route) => route.fulfill({ status: 500, json: { type: 'about:blank', status: 500, code: 'internal', title: 'Das hat nicht geklappt.' } }));
      await page.route('**/api/threads', (route) => route.fulfill({ status: 500, json: { type: 'about:blank', status: 500, code: 'internal', title: 'Das hat nicht geklappt.' } }));
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
      await page.getByText('Verbindung unterbrochen').waitFor();
    },
  },
];

export const pageStates: PageState[] = [...outside, ...reading, ...writing, ...keeping, ...failing];

/** Finds the examples in the demo network, and closes one thread and makes an invitation where it has none. */
export async function findExamples(network: Network): Promise<Omit<Examples, 'invitation' | 'reset'>> {
  const one = async <T>(sql: string) => (await network.query<T>(sql))[0]!;
  const thread = async (where: string) => (await one<{ id: number }>(`select id::int from thread where ${where} order by posts desc limit 1`)).id;
  const closed = await thread(`kind = 'discussion' and visibility = 'network'`);
  await network.query('update thread set closed = true, change = change + 1 where id = $1', [closed]);
  return {
    closed,
    question: await thread(`kind = 'question' and answers > 0 and title like 'Hausarztsitz%'`),
    discussion: await thread(`kind = 'discussion' and visibility = 'network' and not closed`),
    public: await thread(`visibility = 'public'`),
    admitted: await thread('id in (select thread_id from thread_guest)'),
    edited: await one(`select thread_id::int as thread, number from post where edited_at is not null and deleted_at is null limit 1`),
    own: await one(
      `select thread_id::int as thread, number from post join member on author_id = member.id join thread on thread.id = thread_id
       where member.email = '${BRANDT}' and deleted_at is null and not closed order by thread_id, number limit 1`,
    ),
    brandt: (await one<{ id: number }>(`select id::int from member where email = '${BRANDT}'`)).id,
  };
}
