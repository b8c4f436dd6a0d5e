import type { Section, SolutionContent } from '#contract/solution-content';
import type { Solution, SolutionRow } from '#contract/solutions';
import { formatNumber } from '../../lib/format.js';

export const STATE: Record<SolutionRow['state'], string> = {
  proposed: 'Vorschlag, noch nicht aufgenommen',
  open: 'aufgenommen',
  declined: 'nicht aufgenommen',
};

/** What helps to write a section. */
export const SECTION_HINT: Record<Section, string> = {
  startingSituation: 'Was fehlte, und für wen? Zahlen, wenn Sie welche haben.',
  aim: 'Was soll danach anders sein?',
  targetGroups: 'Wem es hilft, und wer mitmachen muss.',
  steps: 'In der Reihenfolge, in der man sie geht.',
  responsibleBody: 'Wer verantwortet und betreibt es?',
  partners: 'Wer hilft mit, und womit?',
  decisions: 'Welche Gremien mussten was beschließen?',
  period: 'Von der ersten Überlegung bis zum Betrieb.',
  staffEffort: 'Stellenanteile, Stunden, Ehrenamt.',
  costNotes: 'Woraus sie bestehen, wer sie trägt.',
  funding: 'Programm, Höhe, Dauer – und was danach kommt.',
  legalFrame: 'Gesetze, Satzungen, Verträge, Genehmigungen.',
  effect: 'Kennzahl, Stand vorher und nachher, Quelle.',
  successFactors: 'Ohne was es nicht gelungen wäre.',
  pitfalls: 'Woran es hing oder beinahe gescheitert wäre.',
  lessons: 'Das hilft anderen am meisten.',
  transferNotes: 'Was andere Regionen brauchen, damit es auch dort geht.',
};

type AdoptionKind = Solution['adoptionList'][number]['kind'];
/** What a region may say of it. */
export const ADOPTION_MEANS: Record<AdoptionKind, string> = {
  'as-is': 'Wir haben ihn übernommen, wie er ist.',
  adapted: 'Wir haben ihn übernommen und auf uns zugeschnitten.',
  planned: 'Wir wollen ihn übernehmen.',
  declined: 'Wir haben ihn geprüft und uns dagegen entschieden.',
};

export const euro = (value: number) => `${formatNumber(value)} €`;

/** «einmalig 40.000 €, jährlich 12.000 € (Stand 2025)», empty where nothing is known. */
export function costWords({ oneOff, yearly, year }: SolutionContent['cost']): string {
  const parts = [oneOff !== null && `einmalig ${euro(oneOff)}`, yearly !== null && `jährlich ${euro(yearly)}`];
  const known = parts.filter(Boolean).join(', ');
  return known && year !== null ? `${known} (Stand ${year})` : known;
}

/** What policies want to know. */
export function factsOf({ author, visibility, state, status }: Solution) {
  return { authorId: author?.id ?? null, visibility, state, status };
}

/** What the rules count. */
export function evidenceOf({ pilots, reportList }: Solution) {
  const complete = reportList.filter((report) => report.complete);
  return {
    pilots: pilots.length,
    completeReports: complete.length,
    reportingRegions: new Set(complete.map(({ region }) => region.id)).size,
  };
}
