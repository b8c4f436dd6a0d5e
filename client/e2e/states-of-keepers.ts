import { at, dialog, inThread, type PageState } from './page-state.js';
import { HENKEL, PETERSEN } from './people.js';

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
