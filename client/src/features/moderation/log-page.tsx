import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { listLog } from '#contract/moderation';
import { canModerate } from '#contract/policies';
import { call } from '../../lib/call.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Rows } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { LogFile } from './log-file.js';
import { type LogFilter, LogFilters } from './log-filters.js';
import { LogRow } from './log-row.js';
import './moderation.css';
import { QUEUE_PATH } from './words.js';

/** All acts for moderators, and for everybody what concerns them. */
export default function LogPage() {
  const mayAll = canModerate(useActor());
  const [search] = useSearchParams();
  const target = search.get('zu') ?? '';
  const [filter, setFilter] = useState<LogFilter>({ scope: mayAll ? 'all' : 'mine', ...(target && { target }) });
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [listLog.path, filter],
    queryFn: ({ pageParam, signal }) =>
      call(listLog, { query: { ...filter, ...(pageParam !== null && { after: String(pageParam) }) } }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
  const entries = data?.pages.flatMap((page) => page.entries);
  return (
    <Page
      title={filter.scope === 'all' ? 'Protokoll' : 'Was Sie betrifft'}
      breadcrumbs={mayAll ? [{ to: QUEUE_PATH, label: 'Moderation' }] : undefined}
      lead={<span>Was Moderation und Administration getan haben: wer, wann, warum.</span>}
    >
      <LogFilters filter={filter} onChange={setFilter} mayAll={mayAll} />
      {!entries && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      {entries?.length === 0 && <EmptyState title="Hier steht noch nichts" />}
      {entries && entries.length > 0 && (
        <>
          <Rows>
            {entries.map((entry) => (
              <LogRow key={entry.id} entry={entry} />
            ))}
          </Rows>
          <div className="row">
            {hasNextPage && (
              <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Ältere
              </Button>
            )}
            <LogFile filter={filter} format="csv" />
            <LogFile filter={filter} format="json" />
          </div>
        </>
      )}
    </Page>
  );
}
