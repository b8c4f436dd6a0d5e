import type { SolutionStatus } from './solution-status.js';
import type { AdoptionKind, ReportContent, Section, SolutionContent } from './solution-content.js';
import type { z } from 'zod';

// What people read of a solution is called the same on the page, in the document and in the table.

export const STATUS_WORD: Record<SolutionStatus, string> = {
  idea: 'Idee',
  development: 'in Entwicklung',
  pilot: 'in Erprobung',
  proven: 'bewährt',
  recommended: 'empfohlen',
  ended: 'beendet',
  failed: 'gescheitert',
};

export const SECTION_TITLE: Record<Section, string> = {
  startingSituation: 'Ausgangslage',
  aim: 'Ziel',
  targetGroups: 'Zielgruppen',
  steps: 'Schritte',
  responsibleBody: 'Träger',
  partners: 'Partner',
  decisions: 'Politische Beschlüsse',
  period: 'Zeitraum',
  staffEffort: 'Personalaufwand',
  costNotes: 'Erläuterung der Kosten',
  funding: 'Förderung',
  legalFrame: 'Rechtsrahmen',
  effect: 'Wirkung',
  successFactors: 'Erfolgsfaktoren',
  pitfalls: 'Stolpersteine',
  lessons: 'Was wir heute anders machen würden',
  transferNotes: 'Übertragbarkeit',
};

export const TRANSFERABILITY_WORD: Record<SolutionContent['transferability'], string> = {
  unknown: 'noch nicht beurteilt',
  'as-is': 'übertragbar, wie er ist',
  adapted: 'mit Anpassungen übertragbar',
  hardly: 'kaum übertragbar',
};

export const LICENCE_WORD: Record<SolutionContent['licence'], string> = {
  none: 'keine freie Lizenz',
  'cc-by-4': 'CC BY 4.0 (mit Namensnennung)',
  'cc-by-sa-4': 'CC BY-SA 4.0 (mit Namensnennung, unter gleichen Bedingungen)',
  cc0: 'CC0 (ohne Bedingungen)',
};

export const ADOPTION_WORD: Record<z.infer<typeof AdoptionKind>, string> = {
  'as-is': 'übernommen',
  adapted: 'angepasst übernommen',
  planned: 'geplant',
  declined: 'geprüft und verworfen',
};

/** The questions of a report, in their order; its cost stands beside them. */
export const REPORT_TITLE: Record<Exclude<keyof ReportContent, 'cost'>, string> = {
  context: 'Unser Rahmen',
  done: 'Was wir gemacht haben',
  effort: 'Aufwand',
  effect: 'Wirkung',
  pitfalls: 'Stolpersteine',
  differently: 'Was wir heute anders machen würden',
};

/** Whether there is public funding. */
export const fundedWord = (funded: boolean | null): string =>
  funded === null ? 'keine Angabe' : funded ? 'wird gefördert' : 'ohne Förderung';
