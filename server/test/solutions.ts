import { randomUUID } from 'node:crypto';
import type { Visibility } from '#contract/primitives';
import { openSolution, type ReportContent, SECTIONS, type SolutionContent } from '#contract/solutions';
import type { TestMember } from './builders.js';

/** A right content, in which a test may change what it is about. */
export function aContent(topicId: number, regionId: number, wanted: Partial<SolutionContent> = {}): SolutionContent {
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, ''])) as SolutionContent['sections'];
  return {
    title: 'Rufbus mit Bürgerfahrer*innen',
    summary: 'Ehrenamtliche fahren, die Gemeinde stellt den Bus.',
    topicIds: [topicId],
    regionIds: [regionId],
    sections: {
      ...sections,
      startingSituation: 'Der Linienbus fährt **zweimal** am Tag.',
      aim: 'Jede*r kommt zum Arzt.',
      steps: '1. Verein gründen\n2. Bus beschaffen',
    },
    cost: { oneOff: 45_000, yearly: 9_000, year: 2025 },
    funded: true,
    transferability: 'adapted',
    licence: 'cc-by-4',
    ...wanted,
  };
}

/** A report that counts as evidence, but for what is changed. */
export const aReport = (wanted: Partial<ReportContent> = {}): ReportContent => ({
  context: 'Drei Orte, 4.000 Menschen.',
  done: 'Wir haben den Bus seit 2024.',
  cost: { oneOff: 40_000, yearly: 8_000, year: 2024 },
  effort: 'Eine halbe Stelle',
  effect: '1.200 Fahrten im Jahr',
  pitfalls: 'Die Versicherung',
  differently: 'Früher mit den Ärzt*innen reden.',
  ...wanted,
});

export interface Opening {
  content: SolutionContent;
  visibility?: Visibility;
  sources?: { thread: number; number: number; passage: string }[];
}

/** A solution opened, or proposed by who is no moderator. @returns its id */
export async function aSolution(
  by: TestMember,
  { content, visibility = 'network', sources = [] }: Opening,
): Promise<number> {
  const { id } = await by.caller.call(openSolution, { body: { key: randomUUID(), content, visibility, sources } });
  return id;
}
