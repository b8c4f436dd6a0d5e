import { randomUUID } from 'node:crypto';
import type { Visibility } from '#contract/primitives';
import type { SolutionStatus } from '#contract/solution-status';
import { startPilot, stepSolution, writeReport } from '#contract/solution-acts';
import { type ReportContent, SECTIONS, type SolutionContent } from '#contract/solution-content';
import { getSolution, openSolution, type Solution } from '#contract/solutions';
import type { TestApp } from './app.js';
import { aMember, aRegion, aTopic, type TestMember } from './builders.js';

/** A right content, in which a test may change what it is about. */
export function aContent(topicId: number, regionId: number, wanted: Partial<SolutionContent> = {}): SolutionContent {
  const sections = Object.fromEntries(SECTIONS.map((name) => [name, ''])) as SolutionContent['sections'];
  return {
    title: 'Rufbus mit Bürgerfahrer*innen',
    summary: 'Ehrenamtliche fahren, die Gemeinde stellt den Bus.',
    topicIds: [topicId],
    regionIds: [regionId],
    sections: {
      ...sections,
      startingSituation: 'Der Linienbus fährt **zweimal** am Tag.',
      aim: 'Jede*r kommt zum Arzt.',
      steps: '1. Verein gründen\n2. Bus beschaffen',
    },
    cost: { oneOff: 45_000, yearly: 9_000, year: 2025 },
    funded: true,
    transferability: 'adapted',
    licence: 'cc-by-4',
    ...wanted,
  };
}

/** A report that counts as evidence, but for what is changed. */
export const aReport = (wanted: Partial<ReportContent> = {}): ReportContent => ({
  context: 'Drei Orte, 4.000 Menschen.',
  done: 'Wir haben den Bus seit 2024.',
  cost: { oneOff: 40_000, yearly: 8_000, year: 2024 },
  effort: 'Eine halbe Stelle',
  effect: '1.200 Fahrten im Jahr',
  pitfalls: 'Die Versicherung',
  differently: 'Früher mit den Ärzt*innen reden.',
  ...wanted,
});

export interface Opening {
  content: SolutionContent;
  visibility?: Visibility;
  sources?: { thread: number; number: number; passage: string }[];
}

/** A solution opened, or proposed by who is no moderator. @returns its id */
export async function aSolution(
  by: TestMember,
  { content, visibility = 'network', sources = [] }: Opening,
): Promise<number> {
  const { id } = await by.caller.call(openSolution, { body: { key: randomUUID(), content, visibility, sources } });
  return id;
}

/** A solution with one of everything, for those who walk all endpoints. */
export interface SolutionScene {
  solution: number;
  reference: string;
  sourceId: number;
  reportId: number;
  commentId: number;
}

/**
 * A recommended solution written straight into the database: made from post 1 of a thread, with a report, a contact and
 * a comment, all by one member.
 * @param words stand in everything that is written
 */
export async function aWrittenSolution(
  app: TestApp,
  of: { authorId: number; topicId: number; regionId: number; thread: number; visibility: Visibility; words?: string },
): Promise<SolutionScene> {
  const { words = 'Bürgerbus' } = of;
  const content = aContent(of.topicId, of.regionId, { title: `Ansatz ${words}`, summary: `Kurz ${words}` });
  const texts = { content: JSON.stringify(content), report: JSON.stringify(aReport({ done: words })) };
  const [row]: SolutionScene[] = await app.db.query(
    `with numbered as (
       insert into solution_year as known (year, last) values (2026, 1) on conflict (year) do update set last = known.last + 1 returning *),
     made as (
       insert into solution (year, sequence, state, status, visibility, author_id, title, summary, html, reviewed_at, review_due)
       select year, last, 'open', 'recommended', $1, $2, $3::jsonb ->> 'title', $3::jsonb ->> 'summary',
         jsonb_build_object('aim', $4::text), now(), current_date + 100 from numbered returning id, reference),
     version as (
       insert into solution_version (solution_id, version, content, summary, author_id) select id, 1, $3::jsonb, $4, $2 from made),
     topics as (insert into solution_topic select id, $5::bigint from made),
     regions as (insert into solution_region select id, $6::bigint from made),
     source as (
       insert into solution_source (solution_id, thread_id, number, passage, added_by) select id, $7, 1, $4, $2 from made returning id),
     step as (insert into solution_step (solution_id, to_status, member_id, reason) select id, 'recommended', $2, $4 from made),
     tried as (
       insert into pilot (solution_id, region_id, member_id, first_day, responsible_body) select id, $6, $2, '2025-01-01', $4 from made),
     adopted as (
       insert into adoption (solution_id, region_id, member_id, kind, since, reason) select id, $6, $2, 'planned', '2025-01-01', $4 from made),
     reported as (
       insert into experience_report (solution_id, region_id, author_id, complete, content) select id, $6, $2, true, $8::jsonb from made returning id),
     asked as (
       insert into solution_contact (solution_id, name, email, visibility, until, consent_by)
       select id, $4, 'kontakt@example.org', 'network', current_date + 10, $2 from made),
     commented as (
       insert into solution_comment (solution_id, section, author_id, text, version) select id, 'aim', $2, $4, 1 from made returning id)
     select made.id solution, reference, source.id "sourceId", reported.id "reportId", commented.id "commentId"
     from made, source, reported, commented`,
    [of.visibility, of.authorId, texts.content, words, of.topicId, of.regionId, of.thread, texts.report],
  );
  return row!;
}

/** A moderator, members who act for two regions, one who acts for none, and a guest. */
export async function aCircle(app: TestApp) {
  const [topic, here, there] = [await aTopic(app), await aRegion(app), await aRegion(app)];
  return {
    topic,
    here,
    there,
    moderator: await aMember(app).withRole('moderator').build(),
    member: await aMember(app).build(),
    ofHere: await aMember(app).withMandateFor(here).build(),
    ofThere: await aMember(app).withMandateFor(there).build(),
    guest: await aMember(app).guest().build(),
    content: (wanted: Partial<SolutionContent> = {}) => aContent(topic.id, here.id, wanted),
  };
}

const at = (id: number) => ({ solution: String(id) });

/** A solution as somebody reads it. */
export async function read(by: Pick<TestMember, 'caller'>, id: number): Promise<Solution> {
  return (await by.caller.call(getSolution, { params: at(id) })).solution;
}

/** The arguments of a step. */
export const aStep = (id: number, to: SolutionStatus) => ({
  params: at(id),
  body: { key: randomUUID(), to, reason: 'So ist der Stand' },
});

/** The arguments of a report for the region of a mandate. */
export const aReportFor = (id: number, mandateId: number | null, wanted: Partial<ReportContent> = {}) => ({
  params: at(id),
  body: { key: randomUUID(), mandateId: mandateId!, content: aReport(wanted), contact: null },
});

/** The arguments of a pilot. */
export const aPilotFor = (id: number, mandateId: number | null) => ({
  params: at(id),
  body: {
    key: randomUUID(),
    mandateId: mandateId!,
    from: '2025-01-01',
    until: '2025-12-31',
    responsibleBody: 'Landkreis',
    note: '',
  },
});

/** Takes a solution all the way to a recommendation, with the evidence of two regions. */
export async function recommend(id: number, circle: Awaited<ReturnType<typeof aCircle>>): Promise<void> {
  const { moderator, ofHere, ofThere } = circle;
  await ofHere.caller.call(startPilot, aPilotFor(id, ofHere.mandateId));
  for (const { caller, mandateId } of [ofHere, ofThere]) await caller.call(writeReport, aReportFor(id, mandateId));
  for (const to of ['development', 'pilot', 'proven', 'recommended'] as const)
    await moderator.caller.call(stepSolution, aStep(id, to));
}
