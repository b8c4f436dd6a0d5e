import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log is read by time, page after page. */
export class Log1790000020300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index audit_moment on audit (at desc, id desc);
      drop index audit_act, audit_actor, audit_target;
      create index audit_actor on audit (actor_id, at desc, id desc);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_actor, audit_moment;
      create index audit_act on audit (act, id desc);
      create index audit_actor on audit (actor_id, id desc);
      create index audit_target on audit (target, id desc);`);
  }
}
