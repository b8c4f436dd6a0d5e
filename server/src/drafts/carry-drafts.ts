import type { EntityManager } from 'typeorm';
import { POST_MAX } from '#contract/primitives';

/** Begun edits go with the posts that were moved. @param numbers of the posts before and now @returns whose they are */
export async function carryEdits(
  tx: EntityManager,
  source: number,
  target: number,
  numbers: Map<number, number>,
): Promise<number[]> {
  const [rows]: [{ memberId: number }[], number] = await tx.query(
    `update draft set target = 'edit-' || $2::bigint || '-' || moved.now
     from unnest($3::integer[], $4::integer[]) moved (old, now) where target = 'edit-' || $1::bigint || '-' || moved.old
     returning member_id "memberId"`,
    [source, target, [...numbers.keys()], [...numbers.values()]],
  );
  return rows.map(({ memberId }) => memberId);
}

/**
 * Begun replies go with a thread that was merged, after its posts; what they answer stays what they answer. Whoever has
 * begun one there too finds both texts in it, unless they are too long for one post: then the one of the merged thread
 * stays as it is.
 * @returns whose they are
 */
export async function carryReplies(tx: EntityManager, source: number, target: number): Promise<number[]> {
  const rows: { memberId: number }[] = await tx.query(
    `with begun as (
       select d.member_id, d.sequence, d.content || coalesce((
         select jsonb_build_object('parent', p.moved_number) from post p
         where p.thread_id = $1 and p.number = (d.content ->> 'parent')::integer and p.moved_thread_id = $2), '{}') content
       from draft d left join draft there on there.member_id = d.member_id and there.target = 'thread-' || $2::bigint and there.content is not null
       where d.target = 'thread-' || $1::bigint and d.content is not null
         and length(d.content ->> 'text') + coalesce(length(there.content ->> 'text') + 2, 0) <= $3
       for update of d),
     emptied as (
       update draft set content = null, sequence = draft.sequence + 1, saved_at = now()
       from begun where draft.member_id = begun.member_id and target = 'thread-' || $1::bigint)
     insert into draft as there (member_id, target, sequence, content)
     select member_id, 'thread-' || $2::bigint, sequence + 1, content from begun
     on conflict (member_id, target) do update set sequence = greatest(there.sequence, excluded.sequence) + 1, saved_at = now(),
       content = case when there.content is null then excluded.content
         else there.content || jsonb_build_object('text', concat_ws(E'\\n\\n', nullif(there.content ->> 'text', ''), nullif(excluded.content ->> 'text', ''))) end
     returning member_id "memberId"`,
    [source, target, POST_MAX],
  );
  return rows.map(({ memberId }) => memberId);
}
