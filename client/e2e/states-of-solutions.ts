import type { Examples } from './examples.js';
import { at, dialog, type PageState } from './page-state.js';
import { BRANDT, HENKEL, WENDT } from './people.js';
import { editAim } from './solution-parts.js';

const page = ({ solution }: Examples, rest = '') => `/loesungsansaetze/${solution}${rest}`;
const own = (examples: Examples) => page(examples);

/** The catalogue, a solution, and what it is written with. */
export const statesOfSolutions: PageState[] = [
  { name: 'catalogue-public', show: at('/loesungsansaetze', 'Lösungsansätze') },
  { name: 'catalogue', as: BRANDT, show: at('/loesungsansaetze', 'Lösungsansätze') },
  {
    name: 'catalogue-filters',
    as: BRANDT,
    show: async (one, examples) => {
      await at('/loesungsansaetze?status=bewaehrt&bericht=ja', 'Lösungsansätze')(one, examples);
      await one
        .getByRole('checkbox', { name: 'bewährt' })
        .or(one.getByRole('button', { name: /^Filter/ }))
        .first()
        .waitFor();
      await one
        .getByRole('checkbox', { name: /vergleichen$/ })
        .first()
        .check();
      await one.getByRole('group', { name: 'Auswahl zum Vergleichen' }).waitFor();
    },
  },
  {
    name: 'catalogue-none',
    as: BRANDT,
    show: at('/loesungsansaetze?suche=Mondfahrt', 'Lösungsansätze'),
  },
  { name: 'solution-public', show: at(own) },
  { name: 'solution', as: BRANDT, show: at(own) },
  { name: 'solution-not-found', refused: true, show: at('/loesungsansaetze/999999', 'Lösungsansatz nicht gefunden') },
  {
    name: 'solution-changed',
    as: WENDT,
    show: async (one, examples) => {
      await at(own)(one, examples);
      await editAim(new URL(one.url()).origin, BRANDT, examples.solution, `Um ${Date.now()} war alles anders.`);
      await at(own)(one, examples);
      await one.getByRole('button', { name: 'Unterschiede zeigen' }).click();
      await one.getByRole('insertion').first().waitFor();
    },
  },
  {
    name: 'solution-comments',
    as: BRANDT,
    show: async (one, examples) => {
      await at(own)(one, examples);
      await one.getByRole('button', { name: 'Anmerkungen (1): Ziel' }).click();
      await one.getByText('Auch sonntags?').waitFor();
    },
  },
  { name: 'solution-versions', as: BRANDT, show: inDialog(/Fassung/) },
  { name: 'solution-step', as: HENKEL, show: inDialog('Beenden …') },
  { name: 'solution-pilot', as: BRANDT, show: inDialog('Erprobung eintragen …') },
  { name: 'solution-adoption', as: BRANDT, show: inDialog('Unsere Region übernimmt das …') },
  { name: 'solution-contact', as: BRANDT, show: inDialog('Kontakt ändern') },
  { name: 'solution-visibility', as: HENKEL, show: inDialog('Sichtbarkeit ändern …') },
  { name: 'comparison', as: BRANDT, show: at((examples) => `/loesungsansaetze/vergleich?ids=${examples.solution}`) },
  {
    name: 'solution-new-errors',
    as: BRANDT,
    show: async (one, examples) => {
      await at('/loesungsansaetze/neu', 'Neuer Lösungsansatz')(one, examples);
      await one.getByRole('button', { name: 'Der Moderation vorschlagen' }).click();
      await one.getByText('Bitte wählen Sie eine Region.').waitFor();
    },
  },
  { name: 'solution-edit', as: BRANDT, show: at((examples) => page(examples, '/bearbeiten'), /^Weiterschreiben/) },
  {
    name: 'solution-conflict',
    as: BRANDT,
    show: async (one, examples) => {
      await at((all) => page(all, '/bearbeiten'), /^Weiterschreiben/)(one, examples);
      await one.getByRole('textbox', { name: 'Ziel' }).fill('Abends mit dem Bus nach Hause.');
      await editAim(new URL(one.url()).origin, WENDT, examples.solution, `Seit ${Date.now()} mit Takt.`);
      await one.getByRole('group', { name: 'Ziel: Was soll gelten?' }).waitFor();
    },
  },
  { name: 'solution-report', as: BRANDT, show: at((examples) => page(examples, '/bericht'), 'Erfahrungsbericht') },
];

function inDialog(button: string | RegExp): PageState['show'] {
  return async (one, examples) => {
    await at(own)(one, examples);
    await one.getByRole('button', { name: button }).first().click();
    await dialog(one);
  };
}
