import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of titles: looking for similar ones costs the same among any number of threads (docs/decisions/0010). */
export class TitleWords1790000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table title_word (
        word text collate "C" not null,
        thread_id bigint not null,
        primary key (word, thread_id)
      );
      create function title_words(title text) returns setof text language sql immutable as $$
        select lexeme from unnest(to_tsvector('german', title)) where length(lexeme) > 2
      $$;
      create function note_title_words() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          delete from title_word where thread_id = old.id and word in (select title_words(old.title));
        end if;
        if tg_op <> 'DELETE' then
          insert into title_word select title_words(new.title), new.id;
        end if;
        return null;
      end $$;
      create trigger title_begun after insert or delete on thread for each row execute function note_title_words();
      create trigger title_changed after update on thread for each row when (old.title <> new.title) execute function note_title_words();
      insert into title_word select title_words(title), id from thread;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger title_begun on thread;
      drop trigger title_changed on thread;
      drop function note_title_words, title_words;
      drop table title_word;`);
  }
}
