import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Session } from '#contract/auth';
import { notFound } from '../http/problem-error.js';
import { LiveSessions } from '../realtime/live-sessions.js';
import type { ReaderSession } from './reader.js';
import { SessionEntity } from './session.entity.js';
import { newToken } from './token.js';

/** Days after the last use that a session stays good. */
export const SESSION_DAYS = 30;

/** A session that has just begun; the token is for the cookie and stored nowhere. */
export interface NewSession {
  id: number;
  token: string;
}

/** Sessions are rows, so ending one takes effect at once and on every process. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: DataSource,
    private readonly live: LiveSessions,
  ) {}

  /** @param device in words */
  async begin(tx: EntityManager, memberId: number, device: string): Promise<NewSession> {
    const { token, hash } = newToken();
    const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
    const { id } = await tx.save(SessionEntity, { tokenHash: hash, memberId, device, expiresAt });
    return { id, token };
  }

  /** Notes, where it is time to, that a session is in use, which also keeps it from running out. */
  async keep({ sessionId, stale }: ReaderSession): Promise<void> {
    if (!stale) return;
    await this.db.query(
      `update session set seen_at = now(), expires_at = now() + make_interval(days => $2) where id = $1`,
      [sessionId, SESSION_DAYS],
    );
  }

  /** The member's sessions, the last used first. */
  async list(memberId: number, currentId: number): Promise<Session[]> {
    const rows = await this.db
      .getRepository(SessionEntity)
      .find({ where: { memberId }, order: { seenAt: 'desc', id: 'desc' } });
    return rows
      .filter(({ expiresAt }) => expiresAt > new Date())
      .map(({ id, createdAt, seenAt, device }) => ({
        id,
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
        device,
        current: id === currentId,
      }));
  }

  /** @throws 404 where it is not one of the member's own */
  async end(memberId: number, id: number): Promise<void> {
    const { affected } = await this.db.getRepository(SessionEntity).delete({ id, memberId });
    if (!affected) throw notFound('Diese Sitzung gibt es nicht oder sie ist schon beendet.');
    this.live.endSession(id);
  }

  /**
   * Ends all sessions of a member but one.
   * @returns what to tell the sockets after the commit
   */
  async endAll(tx: EntityManager, memberId: number, except: number | null = null): Promise<() => void> {
    const [ended]: [{ id: number }[], number] = await tx.query(
      'delete from session where member_id = $1 and id is distinct from $2::bigint returning id',
      [memberId, except],
    );
    return () => ended.forEach(({ id }) => this.live.endSession(id));
  }
}
