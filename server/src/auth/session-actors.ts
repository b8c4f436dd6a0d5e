import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActorSource, type SignedIn } from '../http/actor.js';
import { findSignedIn } from './auth.queries.js';
import { Sessions } from './sessions.js';
import { tokenHash } from './token.js';

/** Finds the actor behind a session's cookie; on the way of every request. */
@Injectable()
export class SessionActors extends ActorSource {
  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
  ) {
    super();
  }

  async find(token: string): Promise<SignedIn | null> {
    const found = await findSignedIn(this.db, tokenHash(token));
    if (!found) return null;
    const { stale, ...signedIn } = found;
    await this.sessions.keep({ sessionId: signedIn.sessionId, stale });
    return signedIn;
  }
}
