import { randomUUID } from 'node:crypto';
import type { Role } from '#contract/actor';
import { startThread } from '#contract/threads';
import type { Caller, TestApp } from './app.js';

let count = 0;
const next = () => (count += 1);

/** A region with a name of its own. */
export async function aRegion(app: TestApp, name = `Landkreis Nr. ${next()}`): Promise<{ id: number; slug: string; name: string }> {
  const slug = `region-${next()}`;
  const [row]: { id: number }[] = await app.db.query(
    `insert into region (slug, name, kind, land, member_since) values ($1, $2, 'Landkreis', 'HE', '2022-07-01') returning id`,
    [slug, name],
  );
  return { id: row!.id, slug, name };
}

export interface TestMember {
  id: number;
  name: string;
  email: string;
  mandateId: number | null;
  caller: Caller;
}

/** Somebody with an account, to be refined before it is built: `aMember(app).withMandateFor(region).build()`. */
export function aMember(app: TestApp) {
  const wanted = { kind: 'member', name: `Mitglied Nr. ${next()}`, roles: [] as Role[], regionId: null as number | null, passwordHash: 'none' };
  const builder = {
    guest: () => ((wanted.kind = 'guest'), builder),
    named: (name: string) => ((wanted.name = name), builder),
    withRole: (role: Role) => (wanted.roles.push(role), builder),
    withMandateFor: (region: { id: number }) => ((wanted.regionId = region.id), builder),
    withPasswordHash: (hash: string) => ((wanted.passwordHash = hash), builder),
    build: async (): Promise<TestMember> => {
      const { kind, name, passwordHash, regionId, roles } = wanted;
      const email = `person-${next()}@example.org`;
      const insert = async (sql: string, parameters: unknown[]) => ((await app.db.query(sql, parameters)) as { id: number }[])[0]!.id;
      const id = await insert(
        `insert into member (kind, name, email, password_hash, joined_at, unread_since)
         values ($1, $2, $3, $4, now() - interval '1 day', now() - interval '1 day') returning id`,
        [kind, name, email, passwordHash],
      );
      for (const role of roles) await app.db.query('insert into member_role (member_id, role) values ($1, $2)', [id, role]);
      const mandateId = regionId === null ? null : await insert('insert into mandate (member_id, region_id) values ($1, $2) returning id', [id, regionId]);
      return { id, name, email, mandateId, caller: await app.as(id) };
    },
  };
  return builder;
}

export async function aTopic(app: TestApp, name = `Themenfeld Nr. ${next()}`): Promise<{ id: number; slug: string; name: string }> {
  const slug = `thema-${next()}`;
  const [row]: { id: number }[] = await app.db.query('insert into topic (slug, name, position) values ($1, $2, $3) returning id', [slug, name, next()]);
  return { id: row!.id, slug, name };
}

/** A thread started over the API, with its first post. @returns its id */
export async function aThread(
  author: TestMember,
  topicId: number,
  wanted: Partial<{ kind: 'discussion' | 'question'; title: string; visibility: 'network' | 'guests' | 'public'; text: string }> = {},
): Promise<number> {
  const { thread } = await author.caller.call(startThread, {
    body: { key: randomUUID(), kind: 'discussion', title: `Diskussion Nr. ${next()} zum Ausprobieren`, visibility: 'network', text: 'Wer hat damit Erfahrung?', topicId, mandateId: author.mandateId, ...wanted },
  });
  return thread;
}
