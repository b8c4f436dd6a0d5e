import type { EntityManager } from 'typeorm';
import type { ActivityKind } from '../src/activity/sentences.js';
import { insertRows } from './insert-rows.js';
import { people, type PersonKey } from './people.js';
import { regions } from './regions.js';
import type { SeedSolution } from './seed-solution.types.js';
import type { SeededSolution } from './seed-solutions.js';
import { DAY, iso } from './solution-rows.js';
import type { Event } from './solution-times.js';

/** What is older has been seen by everybody. */
const SEEN_DAYS = 12;

interface News {
  kind: ActivityKind;
  by: PersonKey;
  data: object;
  /** All who follow when absent. */
  to?: PersonKey[];
}

/** Tells those who follow a solution, or have proposed it, what became of it. */
export async function seedActivity(tx: EntityManager, solutions: SeededSolution[], now: number): Promise<void> {
  const rows = solutions.flatMap(activityRows).sort((a, b) => a.at.localeCompare(b.at));
  await insertRows(tx, 'activity', rows);
  await tx.query(
    `insert into activity (at, kind, solution_id, data, concerns)
     select review_asked_at, 'solution-review-due', id, jsonb_build_object('dueOn', review_due), array[author_id]
     from solution where review_asked_at is not null`,
  );
  await tx.query(
    `insert into notice_seen (member_id, activity_id)
     select member_id, id from activity, unnest(concerns) member_id where at < $1`,
    [iso(now - SEEN_DAYS * DAY)],
  );
}

function activityRows(seeded: SeededSolution) {
  const { id, solution, events, keys } = seeded;
  const followers = [...new Set([solution.by, ...(solution.followers ?? [])])];
  return events.flatMap((event) => {
    const news = NEWS[event.what]?.(solution, event.index);
    if (!news) return [];
    const to = (news.to ?? followers).filter((person) => person !== news.by);
    return [
      {
        at: iso(event.at),
        actor_id: keys.members[news.by],
        kind: news.kind,
        solution_id: id,
        data: news.data,
        concerns: to.map((person) => keys.members[person]),
      },
    ];
  });
}

const regionOf = (person: PersonKey) => ({ region: regions[people[person].region].name });
const opened = (by: PersonKey): News => ({ kind: 'solution-opened', by: 'henkel', data: { reason: '' }, to: [by] });

/** What people are told of an event, by its kind. */
const NEWS: Partial<Record<Event['what'], (solution: SeedSolution, index: number) => News>> = {
  decided: ({ by, declined }) =>
    declined ? { kind: 'solution-declined', by: declined.by, data: { reason: declined.reason }, to: [by] } : opened(by),
  edit: ({ edits = [] }, index) => {
    const { by, summary } = edits[index]!;
    return { kind: 'solution-edited', by, data: { reason: summary } };
  },
  step: ({ steps = [] }, index) => {
    const { by, to, reason } = steps[index]!;
    return { kind: 'solution-stepped', by, data: { from: steps[index - 1]?.to ?? 'idea', to, reason } };
  },
  pilot: ({ pilots = [] }, index) => {
    const { by } = pilots[index]!;
    return { kind: 'solution-piloted', by, data: regionOf(by) };
  },
  report: ({ reports = [] }, index) => {
    const { by } = reports[index]!;
    return { kind: 'solution-reported', by, data: regionOf(by) };
  },
  adoption: ({ adoptions = [] }, index) => {
    const { by, kind, reason = '' } = adoptions[index]!;
    return { kind: 'solution-adopted', by, data: { ...regionOf(by), kind, reason } };
  },
};
