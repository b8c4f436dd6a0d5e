import { SECTIONS, type Section, type SolutionContent } from '#contract/solution-content';
import type { Noted } from './basket.js';

/** A solution of which nothing has been written yet. */
export const emptyContent = (): SolutionContent => ({
  title: '',
  summary: '',
  topicIds: [],
  regionIds: [],
  sections: Object.fromEntries(SECTIONS.map((section) => [section, ''])) as SolutionContent['sections'],
  cost: { oneOff: null, yearly: null, year: null },
  funded: null,
  transferability: 'unknown',
  licence: 'none',
});

/** A passage as a quotation in Markdown, with the post that it is from. */
export function asQuotation({ thread, number, markdown, author }: Noted): string {
  const lines = markdown.trim().split('\n');
  const from = `– ${author ?? 'Ehemaliges Mitglied'}, [Beitrag ${number}](/diskussionen/${thread}/${number})`;
  return [...lines, '', from].map((line) => (line.trim() === '' ? '>' : `> ${line}`)).join('\n');
}

/** The text with a quotation below it. */
export const withQuotation = (text: string, noted: Noted) =>
  [text.trim(), asQuotation(noted)].filter(Boolean).join('\n\n');

/** What somebody asks with stands for the starting situation, what others answer for the steps; the author sorts it. */
const sectionFor = ({ number }: Noted): Section => (number === 1 ? 'startingSituation' : 'steps');

/** A solution begun with what was set aside: title, topics and regions of the threads, passages as quotations. */
export function contentFrom(noted: Noted[]): SolutionContent {
  const content = emptyContent();
  content.title = noted[0]?.threadTitle ?? '';
  content.topicIds = [...new Set(noted.map(({ topicId }) => topicId))].slice(0, 6);
  content.regionIds = [...new Set(noted.flatMap(({ region }) => region?.id ?? []))].slice(0, 40);
  for (const one of noted) {
    const section = sectionFor(one);
    content.sections[section] = withQuotation(content.sections[section], one);
  }
  return content;
}
