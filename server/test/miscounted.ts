/** SQL by what is miscounted: each asks for rows of which what triggers keep differs from what is there. */
export const MISCOUNTED = {
  'a wrong count of a topic’s threads': `
    select from (select topic_id, visibility, count(*) as threads from thread where merged_into is null group by 1, 2) t
    full join (select topic_id, visibility, sum(threads) as threads from topic_count group by 1, 2) c using (topic_id, visibility)
    where coalesce(t.threads, 0) <> coalesce(c.threads, 0)`,
  'a wrong count of a region’s threads and posts': `
    select from (select tr.region_id, t.visibility, count(*) as threads, sum(tr.posts) as posts from thread_region tr join thread t on t.id = tr.thread_id group by 1, 2) t
    full join (select region_id, visibility, sum(threads) as threads, sum(posts) as posts from region_count group by 1, 2) c using (region_id, visibility)
    where coalesce(t.threads, 0) <> coalesce(c.threads, 0) or coalesce(t.posts, 0) <> coalesce(c.posts, 0)`,
  'a wrong count of a tag’s threads': `
    select from (select tt.tag_id, t.visibility, count(*) as threads from thread_tag tt join thread t on t.id = tt.thread_id group by 1, 2) t
    full join tag_count c using (tag_id, visibility) where coalesce(t.threads, 0) <> coalesce(c.threads, 0)`,
  'a wrong count of a member’s posts': `
    select from (select author_id, count(*) as posts from post where deleted_at is null group by 1) p
    full join member_count c on c.member_id = p.author_id where coalesce(p.posts, 0) <> coalesce(c.posts, 0)`,
  'a word that no title has, or one too few': `
    select from (select title_words(title) as word, id as thread_id from thread) t
    full join title_word w on w.word = t.word and w.thread_id = t.thread_id where t.word is null or w.word is null`,
};
