import { columnsOf } from '../src/solutions/solution-content.js';
import { dice } from './clock.js';
import type { Keys } from './keys.js';
import { people, type PersonKey } from './people.js';
import type { SeedSolution } from './seed-solution.types.js';
import { versionsOf } from './solution-content.js';
import type { Event } from './solution-times.js';

export const DAY = 24 * 60 * 60_000;
export const iso = (time: number) => new Date(time).toISOString();
const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
export const dayOf = (time: number) => berlin.format(time);
export const regionOf = (person: PersonKey, keys: Keys) => keys.regions[people[person].region].id;

/** A solution with what happened to it, on its way into the tables. */
export interface Story {
  solution: SeedSolution;
  events: Event[];
  now: number;
  keys: Keys;
}
export const timeOf = ({ events }: Story, what: Event['what'], index: number) =>
  events.find((one) => one.what === what && one.index === index)!.at;

/** The row of a solution as all that happened has left it, without its reference. */
export function solutionRow(story: Story) {
  const { solution, events, keys } = story;
  const versions = versionsOf(solution, keys);
  const { title, summary, costOneOff, costYearly, costYear, funded, transferability, html } = columnsOf(
    versions.at(-1)!,
  );
  const seen = events.filter(({ what }) => what !== 'comment');
  return {
    state: solution.state ?? 'open',
    status: solution.steps?.at(-1)?.to ?? 'idea',
    visibility: solution.visibility,
    author_id: keys.members[solution.by],
    created_at: iso(events[0]!.at),
    updated_at: iso(seen.at(-1)!.at),
    change: seen.length,
    version: versions.length,
    title,
    summary,
    funded,
    transferability,
    html,
    cost_one_off: costOneOff,
    cost_yearly: costYearly,
    cost_year: costYear,
    ...reviewOf(story),
  };
}

/** A recommendation has been reviewed by whoever gave it, and asks for it again when the time comes. */
function reviewOf(story: Story) {
  const { solution, now, keys } = story;
  const last = solution.steps?.at(-1);
  if (last?.to !== 'recommended')
    return { reviewed_at: null, reviewed_by: null, review_due: null, review_asked_at: null };
  const at = timeOf(story, 'step', solution.steps!.length - 1);
  const due = new Date(at);
  due.setUTCMonth(due.getUTCMonth() + last.reviewMonths!);
  const asked = due.getTime() - 30 * DAY;
  return {
    reviewed_at: iso(at),
    reviewed_by: keys.members[last.by],
    review_due: dayOf(due.getTime()),
    review_asked_at: asked < now ? iso(Math.max(asked, at)) : null,
  };
}

/** The rows around a solution, but for reports and what hangs on them. */
export function rowsAround(solution_id: number, story: Story) {
  const { solution, keys } = story;
  const own = { solution_id };
  const versions = versionsOf(solution, keys);
  const edits = solution.edits ?? [];
  return {
    solution_version: versions.map((content, index) => ({
      ...own,
      version: index + 1,
      content,
      summary: edits[index - 1]?.summary ?? '',
      author_id: keys.members[edits[index - 1]?.by ?? solution.by],
      created_at: iso(index === 0 ? timeOf(story, 'opened', 0) : timeOf(story, 'edit', index - 1)),
    })),
    solution_topic: versions.at(-1)!.topicIds.map((topic_id) => ({ ...own, topic_id })),
    solution_region: versions.at(-1)!.regionIds.map((region_id) => ({ ...own, region_id })),
    solution_step: stepRows(solution_id, story),
    pilot: pilotRows(solution_id, story),
    adoption: adoptionRows(solution_id, story),
    solution_comment: commentRows(solution_id, story),
    solution_reader: readerRows(solution_id, story, versions.length),
  };
}

function pilotRows(solution_id: number, story: Story) {
  const { solution, keys } = story;
  return (solution.pilots ?? []).map((pilot, index) => ({
    solution_id,
    region_id: regionOf(pilot.by, keys),
    member_id: keys.members[pilot.by],
    first_day: dayOf(story.now - pilot.fromDaysAgo * DAY),
    last_day: pilot.untilDaysAgo === undefined ? null : dayOf(story.now - pilot.untilDaysAgo * DAY),
    responsible_body: pilot.responsibleBody,
    note: pilot.note ?? '',
    at: iso(timeOf(story, 'pilot', index)),
  }));
}

function stepRows(solution_id: number, story: Story) {
  const { solution, events, keys } = story;
  if (solution.state) return [];
  const taken = events.find(({ what }) => what === 'decided');
  const first = {
    solution_id,
    from_status: null as string | null,
    to_status: 'idea',
    member_id: taken ? keys.members.henkel : keys.members[solution.by],
    reason: taken ? 'Aufgenommen, danke.' : '',
    at: iso((taken ?? events[0]!).at),
  };
  const steps = solution.steps ?? [];
  const rest = steps.map(({ to, by, reason }, index) => ({
    solution_id,
    from_status: steps[index - 1]?.to ?? 'idea',
    to_status: to as string,
    member_id: keys.members[by],
    reason,
    at: iso(timeOf(story, 'step', index)),
  }));
  return [first, ...rest];
}

/** In the order in which regions spoke; the last word of each counts. */
function adoptionRows(solution_id: number, story: Story) {
  const { solution, events, now, keys } = story;
  const spoken = events.filter(({ what }) => what === 'adoption');
  return spoken.map(({ index, at }, nth) => {
    const { by, kind, sinceDaysAgo, reason = '' } = solution.adoptions![index]!;
    const later = spoken.slice(nth + 1).map((one) => solution.adoptions![one.index]!.by);
    return {
      solution_id,
      region_id: regionOf(by, keys),
      member_id: keys.members[by],
      kind,
      since: dayOf(now - sinceDaysAgo * DAY),
      reason,
      at: iso(at),
      latest: later.every((other) => people[other].region !== people[by].region),
    };
  });
}

function commentRows(solution_id: number, story: Story) {
  const { solution, events, now, keys } = story;
  return (solution.comments ?? []).map(({ by, section, text, quote = '', resolvedBy }, index) => {
    const at = timeOf(story, 'comment', index);
    const resolved = Math.min(at + DAY, now - 60_000);
    return {
      solution_id,
      section,
      text,
      quote,
      author_id: keys.members[by],
      at: iso(at),
      version: 1 + events.filter((one) => one.what === 'edit' && one.at < at).length,
      resolved_by: resolvedBy ? keys.members[resolvedBy] : null,
      resolved_at: resolvedBy ? iso(resolved) : null,
    };
  });
}

/** Who wrote it follows it; about half of the others have missed the last version. */
function readerRows(solution_id: number, { solution, keys }: Story, version: number) {
  const readers = new Set([solution.by, ...(solution.followers ?? [])]);
  return [...readers].map((person) => ({
    solution_id,
    member_id: keys.members[person],
    last_version:
      person === solution.by || dice(`${person} ${solution.content.title}`) < 0.5 ? version : Math.max(1, version - 1),
    following: true,
  }));
}
