import type { SolutionStatus } from '#contract/solution-status';
import type { AdoptionKind, Section, SolutionContent } from '#contract/solution-content';
import type { z } from 'zod';
import type { PersonKey } from './people.js';
import type { RegionKey } from './regions.js';
import type { TopicSlug } from './topics.js';

type Visibility = 'network' | 'guests' | 'public';
interface Cost {
  oneOff?: number;
  yearly?: number;
  /** Year of the figures. */
  year: number;
}

/** What is written together, as its authors write it down; what is absent is empty or unknown. */
export interface SeedContent {
  title: string;
  summary: string;
  topics: TopicSlug[];
  regions: RegionKey[];
  sections: Partial<Record<Section, string>>;
  cost?: Cost;
  funded?: boolean;
  transferability?: SolutionContent['transferability'];
  licence?: SolutionContent['licence'];
}

/**
 * A solution approach of the demo network.
 *
 * Times are days before the seed is loaded, so that reviews are due and contacts expire whenever that is.
 */
export interface SeedSolution {
  /** Who opened or proposed it. */
  by: PersonKey;
  /** `open` when absent. */
  state?: 'proposed' | 'declined';
  visibility: Visibility;
  openedDaysAgo: number;
  content: SeedContent;
  /** Earlier versions in order: what the content said before each edit, as far as it was different. */
  edits?: { by: PersonKey; daysAgo: number; summary: string; before: SeedContentBefore }[];
  /** Posts that it was made of, by the title of their thread; without a passage it is the whole post. */
  sources: { thread: string; number: number; passage?: string }[];
  /** After it was opened as an idea. */
  steps?: { to: SolutionStatus; by: PersonKey; daysAgo: number; reason: string; reviewMonths?: number }[];
  pilots?: SeedPilot[];
  reports?: SeedReport[];
  adoptions?: SeedAdoption[];
  comments?: SeedComment[];
  followers?: PersonKey[];
  contact?: SeedContact;
  /** Why a moderator did not take up the proposal. */
  declined?: { by: PersonKey; daysAgo: number; reason: string };
}
export interface SeedContentBefore extends Partial<Omit<SeedContent, 'sections'>> {
  sections?: SeedContent['sections'];
}

/** A pilot of the region that the person speaks for. */
export interface SeedPilot {
  by: PersonKey;
  daysAgo: number;
  fromDaysAgo: number;
  /** Open end when absent. */
  untilDaysAgo?: number;
  responsibleBody: string;
  note?: string;
}
export interface SeedReport {
  by: PersonKey;
  daysAgo: number;
  context?: string;
  done: string;
  cost?: Cost;
  effort?: string;
  effect?: string;
  pitfalls?: string;
  differently?: string;
  contact?: SeedContact;
}
export interface SeedAdoption {
  by: PersonKey;
  kind: z.infer<typeof AdoptionKind>;
  daysAgo: number;
  /** When the region began or decided. */
  sinceDaysAgo: number;
  reason?: string;
}
export interface SeedComment {
  by: PersonKey;
  daysAgo: number;
  section: Section;
  text: string;
  quote?: string;
  resolvedBy?: PersonKey;
}
/** A person of the demo network who has agreed to be asked until a day. */
export interface SeedContact {
  person: PersonKey;
  phone?: string;
  visibility: Visibility;
  /** Negative where the consent has expired. */
  untilInDays: number;
}
