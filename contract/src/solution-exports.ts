import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { Day, IdText, Moment } from './primitives.js';
import { SolutionStatus } from './solution-status.js';
import { Section, SolutionLicence, Transferability } from './solution-content.js';

/** An open, public solution for other programs. Names and meanings of its fields stay; new ones may come. */
export const PublicSolution = z.strictObject({
  /** `LA-2026-014`, for ever. */
  reference: z.string(),
  /** Of its page. */
  url: z.string(),
  title: z.string(),
  summary: z.string(),
  status: SolutionStatus,
  /** Recommended, but not reviewed in time. */
  reviewOverdue: z.boolean(),
  /** Day by which a recommendation must be reviewed. */
  reviewDue: Day.nullable(),
  /** Names. */
  topics: z.array(z.string()),
  /** Regions that it comes from. */
  regions: z.array(z.string()),
  /** Regions that try it or have tried it. */
  pilotRegions: z.array(z.string()),
  /** Regions that have given an experience report. */
  reportRegions: z.array(z.string()),
  /** Regions that have taken it over, as it is or adapted. */
  adoptedBy: z.array(z.string()),
  /** Regions that have looked at it and decided against it. */
  declinedBy: z.array(z.string()),
  /** Euros, once. */
  costOneOff: z.number().nullable(),
  /** Euros a year. */
  costYearly: z.number().nullable(),
  /** Year of the figures. */
  costYear: z.number().nullable(),
  /** Whether there is public funding; null where nothing is known. */
  funded: z.boolean().nullable(),
  transferability: Transferability,
  licence: SolutionLicence,
  version: z.number().int(),
  createdAt: Moment,
  updatedAt: Moment,
  /** Markdown by section; empty ones are left out. */
  sections: z.partialRecord(Section, z.string()),
});
export type PublicSolution = z.infer<typeof PublicSolution>;

/** All public solutions, in the order of their references. */
export const exportSolutions = endpoint({
  method: 'GET',
  path: '/solutions.json',
  access: 'anyone',
  returns: z.strictObject({ solutions: z.array(PublicSolution) }),
});

/** A file, as its media type says. */
const File = z.string();

/** The same for a spreadsheet, with German headings: semicolons, UTF-8 with a byte order mark. */
export const exportSolutionTable = endpoint({
  method: 'GET',
  path: '/solutions.csv',
  access: 'anyone',
  media: 'text/csv',
  returns: File,
});

/** The fifty public solutions that have changed last. */
export const followSolutions = endpoint({
  method: 'GET',
  path: '/solutions.atom',
  access: 'anyone',
  media: 'application/atom+xml',
  returns: File,
});

/** A solution as a tagged document for the file, with what the caller may see of it. */
export const printSolution = endpoint({
  method: 'GET',
  path: '/solutions/:solution.pdf',
  access: 'anyone',
  params: z.strictObject({ solution: IdText }),
  media: 'application/pdf',
  returns: File,
});
