import type { Page } from 'playwright-core';
import { at, dialog, inThread, type PageState } from './page-state.js';
import { BRANDT, HENKEL, PETERSEN } from './people.js';

/** What moderators and administrators see. */
export const statesOfKeepers: PageState[] = [
  {
    name: 'curate',
    as: HENKEL,
    show: async (page, examples) => {
      await inThread(({ question }) => `/diskussionen/${question}`)(page, examples);
      await page.getByRole('button', { name: 'Titel, Thema, Sichtbarkeit' }).click();
      await dialog(page);
    },
  },
  { name: 'choosing', as: HENKEL, show: choosing() },
  { name: 'split', as: HENKEL, show: choosing('In neue Diskussion abtrennen') },
  { name: 'move', as: HENKEL, show: choosing('In andere Diskussion verschieben') },
  { name: 'merge', as: HENKEL, show: aboutThread('Zusammenführen') },
  { name: 'moderation-queue', as: HENKEL, show: inQueue },
  { name: 'moderation-decision', as: HENKEL, show: fromQueue(/^Um Änderung bitten/) },
  { name: 'moderation-hand-on', as: HENKEL, show: fromQueue(/^Weitergeben/) },
  { name: 'moderation-log', as: HENKEL, show: at('/moderation/protokoll', 'Protokoll') },
  { name: 'moderation-own-log', as: BRANDT, show: at('/moderation/protokoll', 'Was Sie betrifft') },
  { name: 'moderation-post', as: HENKEL, show: aboutPost(/^Moderieren/) },
  { name: 'moderation-report', as: BRANDT, show: aboutPost(/^Melden/) },
  { name: 'moderation-pace', as: HENKEL, show: aboutThread('Langsamer Modus') },
  { name: 'moderation-timer', as: HENKEL, show: aboutThread('Termin setzen') },
  { name: 'moderation-silence', as: HENKEL, show: silence },
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
    await page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .or(page.getByText('Keine offenen Einladungen'))
      .first()
      .waitFor();
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
async function inQueue(page: Page) {
  await page.goto('/moderation');
  await page.getByRole('article').first().waitFor();
}
function fromQueue(button: RegExp): PageState['show'] {
  return async (page) => {
    await inQueue(page);
    await page.getByRole('button', { name: button }).first().click();
    await dialog(page);
  };
}
/** What stands behind «Mehr» below a post of another's. */
function aboutPost(button: RegExp): PageState['show'] {
  return async (page, examples) => {
    await inThread(({ question }) => `/diskussionen/${question}`)(page, examples);
    const post = page.getByRole('article').filter({ hasNotText: 'Johanna Brandt' }).first();
    await post.getByRole('button', { name: /^Mehr/ }).click();
    await post.getByRole('button', { name: button }).click();
    await dialog(page);
  };
}
/** Posts are being chosen, and perhaps it is asked what is to become of them. */
function choosing(button?: string): PageState['show'] {
  return async (page, examples) => {
    await inThread(({ question }) => `/diskussionen/${question}/2`)(page, examples);
    await page.getByRole('button', { name: 'Beiträge auswählen' }).click();
    await page.getByRole('checkbox', { name: /^Beitrag 2 / }).check();
    await page.getByText('1 Beitrag ausgewählt').waitFor();
    if (button === undefined) return;
    await page.getByRole('button', { name: button }).click();
    await dialog(page);
  };
}
function aboutThread(button: string): PageState['show'] {
  return async (page, examples) => {
    await inThread(({ question }) => `/diskussionen/${question}`)(page, examples);
    await page.getByRole('button', { name: button }).click();
    await dialog(page);
  };
}
async function silence(page: Page) {
  await page.goto('/mitglieder');
  await page.getByRole('link', { name: 'Johanna Brandt' }).first().click();
  await page.getByRole('button', { name: 'Stummschalten' }).click();
  await dialog(page);
}
