import type { Page } from 'playwright-core';
import { at, dialog, inThread, type PageState } from './page-state.js';
import type { Examples } from './examples.js';
import { BRANDT, HENKEL } from './people.js';

const WEEKS = '/themen/mobilitaet-und-oepnv/wochen';

/** Zwischenstände, tags and weeks, as moderators make them and as others read them. Each state is there for the later ones. */
export const statesOfCurators: PageState[] = [
  { name: 'summary-form', as: HENKEL, show: summaryForm },
  {
    name: 'summary',
    as: HENKEL,
    show: async (page, examples) => {
      await summaryForm(page, examples);
      await page
        .getByRole('textbox', { name: 'Zwischenstand' })
        .fill('Geklärt ist die Abrechnung, siehe #3. Offen bleibt die Vergabe.');
      await page.getByRole('button', { name: 'Zwischenstand veröffentlichen' }).click();
      await page.getByText('Offen bleibt die Vergabe.').waitFor();
    },
  },
  {
    name: 'summary-versions',
    as: BRANDT,
    show: async (page, examples) => {
      await inThread(({ question }) => `/diskussionen/${question}/1`)(page, examples);
      await page.getByRole('region', { name: 'Zwischenstand' }).getByRole('button', { name: 'Fassungen' }).click();
      await page.getByText('Fassung 1 ').waitFor();
    },
  },
  { name: 'tags-choice', as: HENKEL, show: tagsDialog },
  {
    name: 'tags',
    as: HENKEL,
    show: async (page, examples) => {
      await tagsDialog(page, examples);
      for (const name of ['Rufbus', 'Taxi']) {
        await page.getByRole('combobox', { name: 'Schlagwort hinzufügen' }).fill(name);
        await page.keyboard.press('Enter');
      }
      await page.getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await at('/schlagworte', 'Schlagworte')(page, examples);
    },
  },
  { name: 'tag-merge', as: HENKEL, show: aboutTag('Zusammenführen: Rufbus') },
  { name: 'tag-rename', as: HENKEL, show: aboutTag('Umbenennen: Rufbus') },
  { name: 'threads-tagged', as: BRANDT, show: at('/diskussionen?schlagwort=rufbus', 'Diskussionen') },
  { name: 'weeks-none', show: at(WEEKS, 'Was sich getan hat') },
  { name: 'week-composing', as: HENKEL, show: compose },
  {
    name: 'week',
    as: HENKEL,
    show: async (page, examples) => {
      await compose(page, examples);
      await page.getByRole('textbox', { name: 'Einleitung' }).fill('Viel ging es um **Rufbusse**.');
      await page.getByRole('radio', { name: 'öffentlich' }).check();
      await page.getByRole('button', { name: /^(V|Berichtigung v)eröffentlichen$/ }).click();
      await page.getByText('zusammengestellt von').waitFor();
    },
  },
  { name: 'weeks', show: at(WEEKS, 'Was sich getan hat') },
  { name: 'week-missing', show: at('/themen/mobilitaet-und-oepnv/woche/2022-W30', /KW 30/), refused: true },
];

async function summaryForm(page: Page, examples: Examples): Promise<void> {
  await inThread(({ question }) => `/diskussionen/${question}/1`)(page, examples);
  await page.getByRole('button', { name: /^Zwischenstand (schreiben|bearbeiten)$/ }).click();
  await page.getByRole('textbox', { name: 'Zwischenstand' }).waitFor();
}

async function tagsDialog(page: Page, examples: Examples): Promise<void> {
  await inThread(({ question }) => `/diskussionen/${question}/1`)(page, examples);
  await page.getByRole('button', { name: 'Schlagworte' }).click();
  await dialog(page);
}

function aboutTag(button: string): PageState['show'] {
  return async (page, examples) => {
    await at('/schlagworte', 'Schlagworte')(page, examples);
    await page.getByRole('button', { name: button }).click();
    await dialog(page);
  };
}

async function compose(page: Page, examples: Examples): Promise<void> {
  await at(WEEKS, 'Was sich getan hat')(page, examples);
  await page
    .getByRole('link', { name: /zusammenstellen$|^KW/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: 'Berichtigen' })
    .or(page.getByRole('textbox', { name: 'Einleitung' }))
    .waitFor();
  if ((await page.getByRole('link', { name: 'Berichtigen' }).count()) > 0)
    await page.getByRole('link', { name: 'Berichtigen' }).click();
  await page.getByRole('heading', { name: 'Vorschläge' }).waitFor();
}
