import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { getSession } from '#contract/auth';
import {
  adoptSolution,
  commentSolution,
  setSolutionContact,
  startPilot,
  stepSolution,
  writeReport,
} from '#contract/solution-acts';
import { type ReportContent, SECTIONS, type SolutionContent } from '#contract/solution-content';
import { editSolution, getSolution, openSolution } from '#contract/solutions';
import { BRANDT, HENKEL, WENDT } from './people.js';
import { Person } from './person.js';

/** A solution with something in every section that pages show. */
export function contentWith(change: Partial<SolutionContent> = {}): SolutionContent {
  const empty = Object.fromEntries(SECTIONS.map((section) => [section, ''])) as SolutionContent['sections'];
  return {
    title: 'Rufbus mit Anmeldung bis eine Stunde vorher',
    summary: 'Ein Kleinbus fährt auf Anruf im Stundentakt zwischen den Dörfern und dem Mittelzentrum.',
    topicIds: [1],
    regionIds: [1],
    sections: {
      ...empty,
      startingSituation: 'Nach 18 Uhr fuhr **kein Bus** mehr.',
      aim: 'Jedes Dorf kommt täglich bis 22 Uhr hin und zurück.',
      steps: '1. Linien zählen\n2. Ausschreiben\n\n| Jahr | Fahrten |\n| --- | ---: |\n| 2025 | 12.450 |',
      pitfalls: 'Die Telefonzentrale war am Anfang überlastet.',
    },
    cost: { oneOff: 40_000, yearly: 182_000, year: 2025 },
    funded: true,
    transferability: 'adapted',
    licence: 'cc-by-4',
    ...change,
  };
}

/** A report that counts as evidence. */
export const REPORT: ReportContent = {
  context: 'Fünf Gemeinden',
  done: 'Wir haben den Rufbus an die Schulzeiten angepasst.',
  cost: { oneOff: null, yearly: 150_000, year: 2026 },
  effort: 'Eine halbe Stelle',
  effect: '180 Fahrgäste je Woche',
  pitfalls: 'Fahrpersonal war schwer zu finden.',
  differently: 'Früher ausschreiben',
};

const mandateOf = async (person: Person) => (await person.call(getSession, {})).viewer!.mandates[0]!.id;

/** A public solution that was piloted, proven, commented, looked at by two regions and edited since Wendt read it. */
export async function aProvenSolution(url: string): Promise<number> {
  const [henkel, brandt, wendt] = await Promise.all([HENKEL, BRANDT, WENDT].map((who) => Person.signedIn(url, who)));
  const content = contentWith();
  const opening = { key: randomUUID(), content, visibility: 'public' as const, sources: [] };
  const { id } = await henkel!.call(openSolution, { body: opening });
  const params = { solution: String(id) };
  const step = (to: 'development' | 'pilot' | 'proven') =>
    henkel!.call(stepSolution, { params, body: { key: randomUUID(), to, reason: 'Weil es so weit ist.' } });
  await step('development');
  const mandateId = await mandateOf(brandt!);
  const pilot = { mandateId, from: '2025-01-01', until: null, responsibleBody: 'Landkreis', note: 'Zwei Fahrzeuge' };
  await brandt!.call(startPilot, { params, body: { key: randomUUID(), ...pilot } });
  await step('pilot');
  await brandt!.call(writeReport, { params, body: { key: randomUUID(), mandateId, content: REPORT, contact: null } });
  await step('proven');
  const planned = { kind: 'planned', since: '2026-03-01', reason: 'Der Kreistag hat zugestimmt.' } as const;
  const adoption = { key: randomUUID(), mandateId: await mandateOf(wendt!), ...planned };
  await wendt!.call(adoptSolution, { params, body: adoption });
  await brandt!.call(setSolutionContact, {
    params,
    body: {
      contact: {
        name: 'Erika Muster',
        email: 'erika.muster@vogelsbergkreis.example',
        phone: '',
        visibility: 'network',
        until: '2090-12-31',
        consent: true,
      },
    },
  });
  const comment = { section: 'aim', text: 'Auch sonntags?', quote: 'täglich', version: 1 } as const;
  await brandt!.call(commentSolution, { params, body: { key: randomUUID(), ...comment } });
  return id;
}

/** Saves another aim, as somebody else. */
export async function editAim(url: string, who: string, id: number, aim: string): Promise<void> {
  const person = await Person.signedIn(url, who);
  const params = { solution: String(id) };
  const { solution } = await person.call(getSolution, { params });
  const content = { ...solution.content, sections: { ...solution.content.sections, aim } };
  const body = { key: randomUUID(), content, version: solution.version, summary: 'Ziel genauer' };
  await person.call(editSolution, { params, body });
}

/** The page of a solution says its status. */
export const hasStatus = (page: Page, word: string) =>
  page.locator('.page__lead').getByText(word, { exact: true }).waitFor();
