import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { QueryOf } from '#contract/endpoint';
import type { listThreads } from '#contract/threads';
import type { ReaderToken } from '../auth/reader.js';
import { Sessions } from '../auth/sessions.js';
import { ByteCache } from './byte-cache.js';
import { readCursor, writeCursor } from './cursor.js';
import { hasIt, type Kept, tagsOf } from './kept.js';
import { type ListPlace, loadList, loadRows } from './list.queries.js';

const ROWS_AT_ONCE = 25;
const ROWS_BYTES = 8 * 1024 * 1024;
const LISTS_BYTES = 16 * 1024 * 1024;

/** A list as somebody was sent it. */
interface KeptList {
  stamp: string;
  body: Buffer;
  length: number;
}

/**
 * Lists of threads. What a row shows is the same for every reader but for what they have not read, and is exact for
 * the thread's change number: so rows are kept as JSON text for all. A whole list is kept for its reader, and one query
 * tells whether it still holds.
 */
@Injectable()
export class ListsService {
  readonly rowCache = new ByteCache<string>(ROWS_BYTES);
  readonly listCache = new ByteCache<KeptList>(LISTS_BYTES);

  constructor(
    private readonly db: DataSource,
    private readonly sessions: Sessions,
  ) {}

  /**
   * A page of a list, as the JSON text of what `listThreads` returns.
   * @param known the ETag that the caller has
   */
  async list(reader: ReaderToken, query: QueryOf<typeof listThreads>, known: string | undefined): Promise<Kept<Buffer>> {
    const key = `${reader?.toString('base64') ?? ''} ${JSON.stringify(query)}`;
    const last = this.listCache.peek(key);
    const stamps = [...tagsOf(known), ...(last ? [last.stamp] : [])];
    const { stamp, names, session, places } = await loadList(this.db, reader, query, readCursor(query.after), ROWS_AT_ONCE + 1, stamps);
    await this.sessions.keep(session);
    const etag = `"${stamp}"`;
    if (hasIt(known, etag)) return { etag, body: null };
    const held = last?.stamp === stamp;
    this.listCache.count(held);
    if (held) return { etag, body: last.body };
    const body = Buffer.from(await this.render(places, names));
    this.listCache.set(key, { stamp, body, length: body.length });
    return { etag, body };
  }

  private async render(places: ListPlace[], names: number): Promise<string> {
    const shown = places.slice(0, ROWS_AT_ONCE);
    const rows = await this.rows(shown, names);
    const last = shown.at(-1);
    const next = last && places.length > shown.length ? writeCursor([last.pinned, last.moment, last.id]) : null;
    return `{"threads":[${shown.map((place, index) => asRow(rows[index]!, place)).join()}],"next":${JSON.stringify(next)}}`;
  }

  private async rows(places: ListPlace[], names: number): Promise<string[]> {
    const found = places.map(({ id, change }) => this.rowCache.get(keyOf(id, change, names)));
    const missing = places.flatMap(({ id }, index) => (found[index] === undefined ? [id] : []));
    if (missing.length === 0) return found as string[];
    const loaded = await loadRows(this.db, missing);
    for (const { id, change, names: namesNow, body } of loaded) this.rowCache.set(keyOf(id, change, namesNow), body);
    const bodies = new Map(loaded.map(({ id, body }) => [id, body]));
    return places.map(({ id }, index) => found[index] ?? bodies.get(id)!);
  }
}

const keyOf = (id: number, change: number, names: number) => `${id}-${change}-${names}`;

/** The reader's own state joins what is the same for everybody. */
const asRow = (thread: string, { unread, firstUnread }: ListPlace) => `${thread.slice(0, -1)}, "unread" : ${unread}, "firstUnread" : ${firstUnread}}`;
