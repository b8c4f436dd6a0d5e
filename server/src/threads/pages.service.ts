import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReaderToken } from '../auth/reader.js';
import { Sessions } from '../auth/sessions.js';
import { notFound } from '../http/problem-error.js';
import { ByteCache } from './byte-cache.js';
import { hasIt, type Kept } from './kept.js';
import { loadPage, loadPageStamp } from './threads.queries.js';

const CACHE_BYTES = 48 * 1024 * 1024;

/** Pages of posts as bytes, the same for every reader; rights are checked on every request, before the cache. */
@Injectable()
export class PagesService {
  readonly cache = new ByteCache<Buffer>(CACHE_BYTES);

  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
  ) {}

  /**
   * @param known the ETag that the caller has
   * @returns the page with its ETag; without a body where the caller has it already
   */
  async page(reader: ReaderToken, threadId: number, page: number, known: string | undefined): Promise<Kept<Buffer>> {
    const stamp = await loadPageStamp(this.db, reader, threadId);
    if (!stamp) throw notFound('Diese Diskussion gibt es nicht, oder sie ist für Sie nicht sichtbar.');
    await this.sessions.keep(stamp);
    const etag = `"${threadId}-${page}-${stamp.change}-${stamp.names}"`;
    if (hasIt(known, etag)) return { etag, body: null };
    const cached = this.cache.get(etag);
    if (cached) return { etag, body: cached };
    const { body, change } = await loadPage(this.db, threadId, page);
    const bytes = Buffer.from(body);
    // A write between the two queries makes a newer page than its key says: it is sent, but neither kept nor named.
    if (change !== stamp.change) return { etag: `"${threadId}-${page}-${change}-unkept"`, body: bytes };
    this.cache.set(etag, bytes);
    return { etag, body: bytes };
  }
}
