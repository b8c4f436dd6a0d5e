import type { EntityManager } from 'typeorm';
import type { ReportKind } from '#contract/moderation';
import { workingDaysAfter } from '../src/review/working-days.js';
import { insertRows } from './insert-rows.js';
import type { Keys } from './keys.js';
import type { PersonKey } from './people.js';
import type { SeededSolution } from './seed-solutions.js';
import { iso } from './solution-rows.js';
import { workTime } from './solution-times.js';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

interface SeedItem {
  thread: string;
  number: number;
  daysAgo: number;
  reports: { by: PersonKey; kind: ReportKind; text: string }[];
  claimed?: { by: PersonKey; note: string };
  dismissed?: { by: PersonKey; reason: string };
}

/** Posts that members have reported. */
const reported: SeedItem[] = [
  {
    thread: 'Hausarztsitz ausgeschrieben: Welche Anreize haben gewirkt?',
    number: 9,
    daysAgo: 4,
    reports: [
      {
        by: 'huber',
        kind: 'personal',
        text: 'Es gibt dort nur eine junge Ärztin. Mit Miete und Verschuldung ist sie erkennbar.',
      },
      { by: 'klein', kind: 'personal', text: 'Bitte die Angaben zur Person kürzen.' },
    ],
    claimed: { by: 'soenmez', note: 'Ich rufe Herrn Obermaier an und frage, ob er den Absatz selbst kürzt.' },
  },
  {
    thread: 'Diebstahl und Schwund im unbesetzten Laden: Zahlen nach zwölf Monaten',
    number: 8,
    daysAgo: 1,
    reports: [
      {
        by: 'kessler',
        kind: 'unlawful',
        text: 'Aufnahmen zu sichern ist nicht immer zulässig. So pauschal sollte das nicht stehen bleiben.',
      },
    ],
  },
  {
    thread: 'Mitfahrbänke: Wo werden sie wirklich genutzt?',
    number: 7,
    daysAgo: 40,
    reports: [{ by: 'vogt', kind: 'misplaced', text: 'Gehört eher in eine eigene Diskussion.' }],
    dismissed: { by: 'henkel', reason: 'Die Frage nach der Sicherheit gehört zum Thema.' },
  },
];

/** Fills the queue of the moderation: reported posts, proposals of solutions, a recommendation to be reviewed. */
export async function seedReview(
  tx: EntityManager,
  solutions: SeededSolution[],
  keys: Keys,
  now: number,
): Promise<void> {
  for (const item of reported) await seedReported(tx, item, keys, now);
  const proposals = solutions.filter(({ solution }) => solution.state);
  await insertRows(tx, 'review_item', proposals.map(proposalRow));
  await insertRows(tx, 'audit', solutions.flatMap(decisionRows));
  await tx.query(
    `insert into review_item (kind, subject, title, submitted_at, due_at)
     select 'solution-review', 'solution:' || id, title, review_asked_at, review_asked_at + interval '28 days' from solution
     where review_asked_at is not null`,
  );
}

async function seedReported(tx: EntityManager, item: SeedItem, keys: Keys, now: number): Promise<void> {
  const [post]: { id: number; title: string }[] = await tx.query('select id, title from thread where title = $1', [
    item.thread,
  ]);
  const at = workTime(now - item.daysAgo * DAY, now - 2 * HOUR, item.thread);
  const decided = item.dismissed && { decided_by: keys.members[item.dismissed.by], decided_at: iso(at + 20 * HOUR) };
  const row = {
    kind: 'report',
    subject: '',
    thread_id: post!.id,
    number: item.number,
    title: post!.title,
    submitted_at: iso(at),
    due_at: workingDaysAfter(new Date(at), 3).toISOString(),
    claimed_by: item.claimed ? keys.members[item.claimed.by] : null,
    claimed_at: item.claimed ? iso(at + HOUR) : null,
    ...(decided ?? { decided_by: null, decided_at: null }),
    decision: decided ? 'dismiss' : '',
    reason: item.dismissed?.reason ?? '',
  };
  const [made] = await insertRows<{ id: number }>(tx, 'review_item', [row], 'id');
  await insertRows(
    tx,
    'report',
    item.reports.map(({ by, kind, text }, index) => ({
      item_id: made!.id,
      member_id: keys.members[by],
      at: iso(at + index * HOUR),
      kind,
      text,
    })),
  );
  if (!item.claimed) return;
  const { by, note } = item.claimed;
  await insertRows(tx, 'review_note', [
    { item_id: made!.id, at: iso(at + HOUR), author_id: keys.members[by], text: note },
  ]);
}

function proposalRow({ id, solution, events, keys }: SeededSolution) {
  const { declined, content } = solution;
  const decided = events.find(({ what }) => what === 'decided');
  const at = events[0]!.at;
  return {
    kind: 'solution-proposal',
    subject: `solution:${id}`,
    title: content.title,
    submitted_by: keys.members[solution.by],
    submitted_at: iso(at),
    due_at: workingDaysAfter(new Date(at), 3).toISOString(),
    decided_by: declined ? keys.members[declined.by] : null,
    decided_at: decided ? iso(decided.at) : null,
    decision: declined ? 'decline' : '',
    reason: declined?.reason ?? '',
  };
}

/** That a proposal was taken up or declined is on record. */
function decisionRows({ id, solution, events, keys }: SeededSolution) {
  return events
    .filter(({ what }) => what === 'decided')
    .map(({ at }) => ({
      at: iso(at),
      actor_id: keys.members[solution.declined?.by ?? 'henkel'],
      act: 'curate-solution',
      target: `solution:${id}`,
      reason: solution.declined?.reason ?? 'Aufgenommen, danke.',
      before: { state: 'proposed', visibility: solution.visibility },
      after: { state: solution.declined ? 'declined' : 'open', visibility: solution.visibility },
      concerns: [keys.members[solution.by]],
    }));
}
