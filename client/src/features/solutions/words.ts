import type { SolutionStatus } from '#contract/solution-status';
import type { Section, Solution, SolutionContent, SolutionRow } from '#contract/solutions';
import { formatNumber } from '../../lib/format.js';

export const STATUS: Record<SolutionStatus, string> = {
  idea: 'Idee',
  development: 'in Entwicklung',
  pilot: 'in Erprobung',
  proven: 'bewährt',
  recommended: 'empfohlen',
  ended: 'beendet',
  failed: 'gescheitert',
};

export const STATE: Record<SolutionRow['state'], string> = {
  proposed: 'Vorschlag, noch nicht aufgenommen',
  open: 'aufgenommen',
  declined: 'nicht aufgenommen',
};

/** Sections by name, each with what helps to write it. */
export const SECTION: Record<Section, { title: string; hint: string }> = {
  startingSituation: { title: 'Ausgangslage', hint: 'Was fehlte, und für wen? Zahlen, wenn Sie welche haben.' },
  aim: { title: 'Ziel', hint: 'Was soll danach anders sein?' },
  targetGroups: { title: 'Zielgruppen', hint: 'Wem es hilft, und wer mitmachen muss.' },
  steps: { title: 'Schritte', hint: 'In der Reihenfolge, in der man sie geht.' },
  responsibleBody: { title: 'Träger', hint: 'Wer verantwortet und betreibt es?' },
  partners: { title: 'Partner', hint: 'Wer hilft mit, und womit?' },
  decisions: { title: 'Politische Beschlüsse', hint: 'Welche Gremien mussten was beschließen?' },
  period: { title: 'Zeitraum', hint: 'Von der ersten Überlegung bis zum Betrieb.' },
  staffEffort: { title: 'Personalaufwand', hint: 'Stellenanteile, Stunden, Ehrenamt.' },
  costNotes: { title: 'Erläuterung der Kosten', hint: 'Woraus sie bestehen, wer sie trägt.' },
  funding: { title: 'Förderung', hint: 'Programm, Höhe, Dauer – und was danach kommt.' },
  legalFrame: { title: 'Rechtsrahmen', hint: 'Gesetze, Satzungen, Verträge, Genehmigungen.' },
  effect: { title: 'Wirkung', hint: 'Kennzahl, Stand vorher und nachher, Quelle.' },
  successFactors: { title: 'Erfolgsfaktoren', hint: 'Ohne was es nicht gelungen wäre.' },
  pitfalls: { title: 'Stolpersteine', hint: 'Woran es hing oder beinahe gescheitert wäre.' },
  lessons: { title: 'Was wir heute anders machen würden', hint: 'Das hilft anderen am meisten.' },
  transferNotes: { title: 'Übertragbarkeit', hint: 'Was andere Regionen brauchen, damit es auch dort geht.' },
};

export const TRANSFERABILITY: Record<SolutionContent['transferability'], string> = {
  unknown: 'noch nicht beurteilt',
  'as-is': 'übertragbar, wie er ist',
  adapted: 'mit Anpassungen übertragbar',
  hardly: 'kaum übertragbar',
};

export const LICENCE: Record<SolutionContent['licence'], string> = {
  none: 'keine freie Lizenz',
  'cc-by-4': 'CC BY 4.0 (mit Namensnennung)',
  'cc-by-sa-4': 'CC BY-SA 4.0 (mit Namensnennung, unter gleichen Bedingungen)',
  cc0: 'CC0 (ohne Bedingungen)',
};

type AdoptionKind = Solution['adoptionList'][number]['kind'];
export const ADOPTION: Record<AdoptionKind, { word: string; means: string }> = {
  'as-is': { word: 'übernommen', means: 'Wir haben ihn übernommen, wie er ist.' },
  adapted: { word: 'angepasst übernommen', means: 'Wir haben ihn übernommen und auf uns zugeschnitten.' },
  planned: { word: 'geplant', means: 'Wir wollen ihn übernehmen.' },
  declined: { word: 'geprüft und verworfen', means: 'Wir haben ihn geprüft und uns dagegen entschieden.' },
};

/** Whether there is public funding. */
export const fundedWord = (funded: boolean | null) =>
  funded === null ? 'keine Angabe' : funded ? 'wird gefördert' : 'ohne Förderung';

export const euro = (value: number) => `${formatNumber(value)} €`;

/** «einmalig 40.000 €, jährlich 12.000 € (Stand 2025)», empty where nothing is known. */
export function costWords({ oneOff, yearly, year }: SolutionContent['cost']): string {
  const parts = [oneOff !== null && `einmalig ${euro(oneOff)}`, yearly !== null && `jährlich ${euro(yearly)}`];
  const known = parts.filter(Boolean).join(', ');
  return known && year !== null ? `${known} (Stand ${year})` : known;
}

export const CATALOGUE = '/loesungsansaetze';
export const solutionPath = (id: number, rest = '') => `${CATALOGUE}/${id}${rest}`;
export const sectionId = (section: Section) => `abschnitt-${section}`;

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
