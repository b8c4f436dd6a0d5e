import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Solution } from '#contract/solutions';
import { Config } from '../config.js';
import { hasIt } from '../threads/kept.js';
import { publicSolutionIds, publicSolutions } from './public-solutions.js';
import { FEED_ENTRIES, solutionsFeed } from './solutions-feed.js';

/** What a reader of the feed has already. */
export interface Known {
  etag: string | undefined;
  /** As it was told. */
  modified: string | undefined;
}

/** What the public may follow. */
@Injectable()
export class FeedService {
  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
  ) {}

  /** The Atom feed; without a body where the reader has it already. */
  async solutions(known: Known): Promise<{ etag: string; modified: string; body: string | null }> {
    const ids = await publicSolutionIds(this.db, 'updated', FEED_ENTRIES);
    const solutions: Solution[] = [];
    for await (const solution of publicSolutions(this.db, ids)) solutions.push(solution);
    const body = solutionsFeed(solutions, this.config.publicUrl);
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    const modified = new Date(solutions[0]?.updatedAt ?? 0).toUTCString();
    return { etag, modified, body: isKnown(known, etag, modified) ? null : body };
  }
}

/** The ETag decides where there is one: it also changes when something is no longer public. */
function isKnown(known: Known, etag: string, modified: string): boolean {
  if (known.etag !== undefined) return hasIt(known.etag, etag);
  const since = Date.parse(known.modified ?? '');
  return !Number.isNaN(since) && Date.parse(modified) <= since;
}
