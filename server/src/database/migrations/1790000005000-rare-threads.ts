import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of few threads among very many, and words that look like those of titles (docs/decisions/0010). */
export class RareThreads1790000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What visitors see, and questions without an answer: both may be few. Written at posts to such threads only.
      create index thread_public on thread (last_post_at desc, id desc) where visibility = 'public';
      create index thread_open on thread (last_post_at desc, id desc) where kind = 'question' and answers = 0 and not closed;

      -- The trigrams of a title had to be written anew at every post; those of words are written when a word is new.
      create table known_word (word text collate "C" primary key);
      create index known_word_trgm on known_word using gin (word gin_trgm_ops);
      create function note_word() returns trigger language plpgsql as $$
      begin
        insert into known_word values (new.word) on conflict do nothing;
        return null;
      end $$;
      create trigger word_known after insert on title_word for each row execute function note_word();
      insert into known_word select distinct word from title_word;
      drop index thread_title_trgm;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index thread_title_trgm on thread using gin (title gin_trgm_ops);
      drop trigger word_known on title_word;
      drop function note_word;
      drop table known_word;
      drop index thread_public, thread_open;`);
  }
}
