import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { Solution } from '#contract/solutions';
import { Config } from '../config.js';
import { findSolutions } from '../solutions/solutions.queries.js';
import { unknownSolution } from '../solutions/visible-solution.js';
import { ByteCache } from '../threads/byte-cache.js';
import { hasIt } from '../threads/kept.js';
import { dayWord } from './words.js';

const CACHE_BYTES = 8 * 1024 * 1024;

export interface Document {
  /** Of the file, without its ending. */
  name: string;
  etag: string;
  /** Absent where the caller has it already. */
  body: Buffer | null;
}

/** Solutions as documents, each with what its reader may see. */
@Injectable()
export class DocumentsService {
  private readonly cache = new ByteCache<Buffer>(CACHE_BYTES);
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** @param known ETags that the caller has @throws 404 where the actor may not see it */
  async solution(actor: Actor | null, id: number, known: string | undefined): Promise<Document> {
    const [found] = await findSolutions(this.db.manager, actor, [id]);
    if (!found) throw unknownSolution();
    const now = new Date();
    const shown = { ...found, lastRead: null, following: false, followers: 0 };
    const etag = `"${createHash('sha256')
      .update(JSON.stringify([shown, dayWord(now)]))
      .digest('base64url')}"`;
    const name = found.reference ?? `Vorschlag-${id}`;
    return { name, etag, body: hasIt(known, etag) ? null : await this.make(shown, etag, now) };
  }

  /** One at a time: making them is work, and whoever wants many must not keep others waiting for everything else. */
  private make(solution: Solution, etag: string, now: Date): Promise<Buffer> {
    const made = this.turn.then(async () => {
      const kept = this.cache.get(etag);
      if (kept) return kept;
      // What draws and parts words takes some 30 MB: it is loaded where somebody wants a document.
      const { solutionDocument } = await import('./pdf/solution-document.js');
      const body = await solutionDocument(solution, this.config.publicUrl, now);
      this.cache.set(etag, body);
      return body;
    });
    this.turn = made.catch(() => undefined);
    return made;
  }
}
