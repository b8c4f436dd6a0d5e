import { z } from 'zod';
import { Count, Day, Email, Id, line, lines, Markdown, Visibility } from './primitives.js';

/** How well it can be taken over elsewhere, as those who wrote it see it. */
export const Transferability = z.enum(['unknown', 'as-is', 'adapted', 'hardly']);
export const SolutionLicence = z.enum(['none', 'cc-by-4', 'cc-by-sa-4', 'cc0']);

/** Sections of a solution in their order; those in `MANDATORY_SECTIONS` must not be empty. */
export const SECTIONS = [
  'startingSituation',
  'aim',
  'targetGroups',
  'steps',
  'responsibleBody',
  'partners',
  'decisions',
  'period',
  'staffEffort',
  'costNotes',
  'funding',
  'legalFrame',
  'effect',
  'successFactors',
  'pitfalls',
  'lessons',
  'transferNotes',
] as const;
export const Section = z.enum(SECTIONS);
export type Section = z.infer<typeof Section>;
export const MANDATORY_SECTIONS: Section[] = ['startingSituation', 'aim', 'steps'];

/** Most signs of the summary. */
export const SUMMARY_MAX = 300;
const optional = z.union([z.literal(''), Markdown]);
const sections = Object.fromEntries(
  SECTIONS.map((name) => [name, MANDATORY_SECTIONS.includes(name) ? Markdown : optional]),
) as Record<Section, typeof optional>;

/** Whole euros. */
const Euro = Count.max(1_000_000_000);
const Year = z.number().int().min(1950).max(2100);
/** Figures without their year say nothing. */
const Cost = z
  .strictObject({ oneOff: Euro.nullable(), yearly: Euro.nullable(), year: Year.nullable() })
  .refine(({ oneOff, yearly, year }) => (oneOff === null && yearly === null) || year !== null, {
    message: 'Bitte nennen Sie das Jahr, für das die Kosten gelten.',
    path: ['year'],
  });
/** A day that a pilot, a take-over or a contact can have. */
export const PlannedDay = Day.refine((day) => day >= '1990-01-01' && day <= '2100-12-31', {
  message: 'Bitte ein Datum zwischen 1990 und 2100.',
});

/** What is written together: one version of a solution. */
export const SolutionContent = z.strictObject({
  title: line(8, 160),
  summary: line(1, SUMMARY_MAX),
  topicIds: z.array(Id).min(1, 'Bitte wählen Sie ein Themenfeld.').max(6),
  regionIds: z.array(Id).min(1, 'Bitte wählen Sie eine Region.').max(40),
  /** Markdown by section. */
  sections: z.strictObject(sections),
  cost: Cost,
  /** Whether there is public funding for it. */
  funded: z.boolean().nullable(),
  transferability: Transferability,
  licence: SolutionLicence,
});
export type SolutionContent = z.infer<typeof SolutionContent>;
// What has been stored is answered as it is, whatever is asked of new texts by now.
export const Figures = z.strictObject({
  oneOff: z.number().nullable(),
  yearly: z.number().nullable(),
  year: z.number().int().nullable(),
});
export const StoredContent = z.strictObject({
  title: z.string(),
  summary: z.string(),
  topicIds: z.array(Id),
  regionIds: z.array(Id),
  sections: z.record(Section, z.string()),
  cost: Figures,
  funded: z.boolean().nullable(),
  transferability: Transferability,
  licence: SolutionLicence,
});
/** A region's report in a short form; complete where it tells effect, cost with year, effort and pitfalls. */
export const ReportContent = z.strictObject({
  context: z.union([z.literal(''), Markdown]),
  done: Markdown,
  cost: Cost,
  effort: lines(2_000),
  effect: z.union([z.literal(''), Markdown]),
  pitfalls: z.union([z.literal(''), Markdown]),
  differently: z.union([z.literal(''), Markdown]),
});
export type ReportContent = z.infer<typeof ReportContent>;
export const StoredReport = z.strictObject({
  context: z.string(),
  done: z.string(),
  cost: Figures,
  effort: z.string(),
  effect: z.string(),
  pitfalls: z.string(),
  differently: z.string(),
});
/** A person to ask, shown with their consent and until a day only. */
export const ContactInput = z.strictObject({
  name: line(3, 120),
  email: Email,
  phone: line(0, 40),
  visibility: Visibility,
  until: PlannedDay,
  /** Whoever is named has agreed. */
  consent: z.literal(true, 'Ohne Einwilligung dürfen keine Kontaktdaten gezeigt werden.'),
});
export const Contact = z.strictObject({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  visibility: Visibility,
  until: Day,
});

export const AdoptionKind = z.enum(['as-is', 'adapted', 'planned', 'declined']);
