import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { tellConcerned } from '../activity/record-activity.js';
import { TODAY } from '../database/today.js';
import { Jobs } from '../jobs/jobs.js';
import { Live } from '../realtime/live.js';
import { ReviewDesk } from '../review/review-desk.js';
import { submitForReview } from '../review/submit.js';
import { eraseExpiredContacts } from './contacts.js';
import { reviewOf } from './progress.js';
import { recordNews } from './solution-news.js';
import { SolutionEntity } from './solution.entity.js';

/** So many days before the review of a recommendation is due those concerned are reminded. */
const DAYS_BEFORE = 30;
/** So long the moderation has, in working days: about as many. */
const WORKING_DAYS = 20;
const TO_BE_ASKED = `status = 'recommended' and review_asked_at is null and review_due <= ${TODAY} + ${DAYS_BEFORE}`;

/** Every night: reminds of reviews that fall due, and erases contacts whose consent has run out. */
@Injectable()
export class ReviewReminders implements OnModuleInit {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly desk: ReviewDesk,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily('clean-up-contacts', () => eraseExpiredContacts(this.db.manager));
    this.jobs.handleDaily('clean-up-recommendations', () => this.remind());
  }

  /** Reminds of each review once, however often it runs and wherever. */
  async remind(): Promise<void> {
    const due: { id: number }[] = await this.db.query(`select id from solution where ${TO_BE_ASKED} order by id`);
    for (const { id } of due) {
      tellConcerned(this.live, await this.db.transaction((tx) => ask(tx, id)));
    }
    if (due.length > 0) this.desk.tell();
  }
}

/** @returns whom it concerns; nobody where another process has been faster */
async function ask(tx: EntityManager, id: number): Promise<number[]> {
  const [locked]: unknown[] = await tx.query(
    `select 1 from solution where id = $1 and ${TO_BE_ASKED} for no key update`,
    [id],
  );
  if (!locked) return [];
  const solution = await tx.findOneByOrFail(SolutionEntity, { id });
  await submitForReview(tx, { ...reviewOf(id), title: solution.title, submittedBy: null, workingDays: WORKING_DAYS });
  await tx.query('update solution set review_asked_at = now() where id = $1', [id]);
  const concerns = await concernedBy(tx, solution);
  return recordNews(tx, null, solution, { kind: 'solution-review-due', data: { dueOn: solution.reviewDue }, concerns });
}

/** The author, and the person to ask: who has the address of the contact, and who has named it. */
async function concernedBy(tx: EntityManager, { id, authorId }: SolutionEntity): Promise<(number | null)[]> {
  const people: { id: number }[] = await tx.query(
    `select m.id from solution_contact c join member m on lower(m.email) = lower(c.email) or m.id = c.consent_by
     where c.solution_id = $1 and c.report_id is null and m.kind = 'member'`,
    [id],
  );
  return [authorId, ...people.map((person) => person.id)];
}
