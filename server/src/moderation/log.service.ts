import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#contract/actor';
import type { QueryOf, ReturnOf } from '#contract/endpoint';
import { EXPORT_MAX, type exportLog, type listLog, type LogEntry } from '#contract/moderation';
import { canModerate } from '#contract/policies';
import { forbidden } from '../http/problem-error.js';
import { today } from './days.js';
import { changesOf } from './log-changes.js';
import { findLog, type LogQuery, type LogRow } from './log.queries.js';
import { tableOf } from './log-table.js';
import { linkOf, sentenceOf } from './log-words.js';

const ROWS_AT_ONCE = 50;

/** The log of all acts: for moderators in full, for everybody what concerns them. */
@Injectable()
export class LogService {
  constructor(private readonly db: DataSource) {}

  /** @throws 403 where somebody else than a moderator asks for all */
  async list(actor: Actor, query: QueryOf<typeof listLog>): Promise<ReturnOf<typeof listLog>> {
    const entries = await this.find(actor, query, ROWS_AT_ONCE + 1);
    const shown = entries.slice(0, ROWS_AT_ONCE);
    return { entries: shown, next: entries.length > ROWS_AT_ONCE ? shown.at(-1)!.id : null };
  }

  /** @throws 403 as `list` does */
  async file(actor: Actor, { format, ...query }: QueryOf<typeof exportLog>): Promise<ReturnOf<typeof exportLog>> {
    const entries = await this.find(actor, query, EXPORT_MAX);
    const name = `protokoll-${today()}.${format}`;
    return format === 'csv'
      ? { name, type: 'text/csv', text: tableOf(entries) }
      : { name, type: 'application/json', text: JSON.stringify(entries, null, 2) };
  }

  private async find(actor: Actor, query: LogQuery, limit: number): Promise<LogEntry[]> {
    if (query.scope === 'all' && !canModerate(actor))
      throw forbidden('Das ganze Protokoll ist der Moderation vorbehalten.');
    return (await findLog(this.db, actor, query, limit)).map((row) => present(row, actor));
  }
}

/** Details may name threads and people that a guest cannot know of. */
function present({ before, after, at, name, ...row }: LogRow, { kind }: Actor): LogEntry {
  return {
    ...row,
    at: at.toISOString(),
    sentence: sentenceOf({ ...row, name }),
    link: linkOf(row.target, name),
    changes: kind === 'guest' ? [] : changesOf({ act: row.act, before, after }),
  };
}
