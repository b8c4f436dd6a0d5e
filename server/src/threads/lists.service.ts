import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { QueryOf } from '#contract/endpoint';
import type { listThreads } from '#contract/threads';
import type { ReaderToken } from '../auth/reader.js';
import { Sessions } from '../auth/sessions.js';
import { ByteCache } from './byte-cache.js';
import { readCursor, writeCursor } from './cursor.js';
import { hasIt, type Kept } from './kept.js';
import { type ListPlace, loadPlaces, loadRows } from './list.queries.js';

const ROWS_AT_ONCE = 25;
const CACHE_BYTES = 8 * 1024 * 1024;

/**
 * Lists of threads. What a row shows is the same for every reader but for what they have not read, and is exact for
 * the thread's change number: so rows are kept as JSON text, and a list is one light query for their order.
 */
@Injectable()
export class ListsService {
  readonly cache = new ByteCache<string>(CACHE_BYTES);

  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
  ) {}

  /**
   * A page of a list, as the JSON text of what `listThreads` returns.
   * @param known the ETag that the caller has
   */
  async list(reader: ReaderToken, query: QueryOf<typeof listThreads>, known: string | undefined): Promise<Kept<string>> {
    const { places, names, session } = await loadPlaces(this.db, reader, query, readCursor(query.after), ROWS_AT_ONCE + 1);
    await this.sessions.keep(session);
    const etag = `"${hash('sha256', JSON.stringify([names, places]), 'base64url')}"`;
    return { etag, body: hasIt(known, etag) ? null : await this.render(places, names) };
  }

  private async render(places: ListPlace[], names: number): Promise<string> {
    const shown = places.slice(0, ROWS_AT_ONCE);
    const rows = await this.rows(shown, names);
    const last = shown.at(-1);
    const next = last && places.length > shown.length ? writeCursor([last.pinned, last.moment, last.id]) : null;
    return `{"threads":[${shown.map((place, index) => asRow(rows[index]!, place)).join()}],"next":${JSON.stringify(next)}}`;
  }

  private async rows(places: ListPlace[], names: number): Promise<string[]> {
    const found = places.map(({ id, change }) => this.cache.get(keyOf(id, change, names)));
    const missing = places.flatMap(({ id }, index) => (found[index] === undefined ? [id] : []));
    if (missing.length === 0) return found as string[];
    const loaded = await loadRows(this.db, missing);
    for (const { id, change, names: namesNow, body } of loaded) this.cache.set(keyOf(id, change, namesNow), body);
    const bodies = new Map(loaded.map(({ id, body }) => [id, body]));
    return places.map(({ id }, index) => found[index] ?? bodies.get(id)!);
  }
}

const keyOf = (id: number, change: number, names: number) => `${id}-${change}-${names}`;

/** The reader's own state joins what is the same for everybody. */
const asRow = (thread: string, { unread, firstUnread }: ListPlace) => `${thread.slice(0, -1)}, "unread" : ${unread}, "firstUnread" : ${firstUnread}}`;
