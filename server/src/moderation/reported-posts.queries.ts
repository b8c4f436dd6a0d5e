import type { EntityManager } from 'typeorm';
import type { ReportKind } from '#contract/moderation';
import { excerpt } from '../http/excerpt.js';
import type { ReviewRow } from '../review/review-kinds.js';
import { renderMarkdown } from '../threads/markdown.js';

/** A post that moderators look at, as it is now. */
export interface ReviewedPost {
  itemId: number;
  title: string;
  author: string | null;
  authorId: number | null;
  excerpt: string;
  hidden: boolean;
  hiddenReason: string;
  deleted: boolean;
}

/** The posts of items, by the key of the item. Moderators may read what is hidden. */
export async function findReviewedPosts(db: EntityManager, items: ReviewRow[]): Promise<Map<number, ReviewedPost>> {
  const rows: (Omit<ReviewedPost, 'excerpt'> & { markdown: string })[] = await db.query(
    `select i.id "itemId", t.title, m.name author, p.author_id "authorId", p.markdown, p.hidden_at is not null hidden,
       p.hidden_reason "hiddenReason", p.deleted_at is not null deleted
     from review_item i join post p on p.thread_id = i.thread_id and p.number = i.number
     join thread t on t.id = p.thread_id left join member m on m.id = p.author_id
     where i.id = any($1)`,
    [items.map(({ id }) => id)],
  );
  return new Map(
    rows.map(({ markdown, ...row }) => [row.itemId, { ...row, excerpt: excerpt(renderMarkdown(markdown)) }]),
  );
}

export interface ReportRow {
  itemId: number;
  memberId: number;
  name: string;
  kind: ReportKind;
  text: string;
}

/** What was reported, the earliest first. */
export function findReports(db: EntityManager, itemIds: number[]): Promise<ReportRow[]> {
  return db.query(
    `select r.item_id "itemId", r.member_id "memberId", m.name, r.kind, r.text
     from report r join member m on m.id = r.member_id where r.item_id = any($1) order by r.at, r.member_id`,
    [itemIds],
  );
}
