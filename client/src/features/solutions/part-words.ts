import { useQuery } from '@tanstack/react-query';
import { listRegions } from '#contract/regions';
import type { Section, SolutionContent } from '#contract/solution-content';
import { listTopics } from '#contract/topics';
import { LICENCE_WORD, SECTION_TITLE, TRANSFERABILITY_WORD, fundedWord } from '#contract/solution-words';
import { ask } from '../../lib/ask.js';
import { type Part, valueOf } from './merge.js';
import { costWords } from './words.js';

const TITLE: Partial<Record<Part, string>> = {
  title: 'Titel',
  summary: 'Zusammenfassung',
  topicIds: 'Themenfelder',
  regionIds: 'Regionen',
  cost: 'Kosten',
  funded: 'Öffentliche Förderung',
  transferability: 'Einschätzung der Übertragbarkeit',
  licence: 'Lizenz',
};

/** What a part is called, and what is in it, in words that can be compared. */
export function usePartWords() {
  const { data: topics } = useQuery(ask(listTopics, {}));
  const { data: regions } = useQuery(ask(listRegions, {}));
  const namesOf = (ids: number[], named: { id: number; name: string }[] = []) =>
    ids.map((id) => named.find((one) => one.id === id)?.name ?? `Nr. ${id}`).join(', ');
  const text = (content: SolutionContent, part: Part): string => {
    if (part === 'topicIds') return namesOf(content.topicIds, topics?.topics);
    if (part === 'regionIds') return namesOf(content.regionIds, regions?.regions);
    if (part === 'cost') return costWords(content.cost);
    if (part === 'funded') return fundedWord(content.funded);
    if (part === 'transferability') return TRANSFERABILITY_WORD[content.transferability];
    if (part === 'licence') return LICENCE_WORD[content.licence];
    return String(valueOf(content, part));
  };
  return { title: (part: Part) => TITLE[part] ?? SECTION_TITLE[part as Section], text };
}
