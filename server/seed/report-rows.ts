import { isComplete } from '#contract/solution-rules';
import type { ReportContent } from '#contract/solution-content';
import { renderMarkdown } from '../src/threads/markdown.js';
import { emailOf } from './demo-accounts.js';
import { people } from './people.js';
import type { SeedContact, SeedReport } from './seed-solution.types.js';
import { DAY, dayOf, iso, regionOf, type Story, timeOf } from './solution-rows.js';

const TEXTS = ['context', 'done', 'effect', 'pitfalls', 'differently'] as const;

/** The row of a report. */
export function reportRow(solution_id: number, story: Story, index: number) {
  const report = story.solution.reports![index]!;
  const content = reportContent(report);
  const texts = TEXTS.filter((name) => content[name] !== '');
  return {
    solution_id,
    region_id: regionOf(report.by, story.keys),
    author_id: story.keys.members[report.by],
    created_at: iso(timeOf(story, 'report', index)),
    complete: isComplete(content),
    content,
    html: Object.fromEntries(texts.map((name) => [name, renderMarkdown(content[name])])),
    version: 1,
  };
}

function reportContent({
  context = '',
  done,
  cost,
  effort = '',
  effect = '',
  pitfalls = '',
  differently = '',
}: SeedReport): ReportContent {
  const figures = { oneOff: cost?.oneOff ?? null, yearly: cost?.yearly ?? null, year: cost?.year ?? null };
  return { context, done, cost: figures, effort, effect, pitfalls, differently };
}

/** The row of a contact; whoever is named has said so themselves. */
export function contactRow(
  solution_id: number,
  report_id: number | null,
  contact: SeedContact,
  { now, keys }: Story,
  at: number,
) {
  const { person, phone = '', visibility, untilInDays } = contact;
  return {
    solution_id,
    report_id,
    phone,
    visibility,
    name: people[person].name,
    email: emailOf(person),
    until: dayOf(now + untilInDays * DAY),
    consent_by: keys.members[person],
    consent_at: iso(at),
  };
}
