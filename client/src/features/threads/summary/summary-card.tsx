import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { getSummary } from '#contract/curation';
import type { Thread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';
import { count } from '../../../lib/format.js';
import { nameOf } from '../../../lib/words.js';
import { Button } from '../../../ui/button.js';
import { aboutToPress } from '../../../ui/part.js';
import { ErrorState, Loading } from '../../../ui/states.js';
import { DateTime } from '../../../ui/time.js';
import { PostText } from '../post-text.js';
import { readSetting, writeSetting } from '../settings.js';
import { useSurroundings } from '../thread-context.js';
import { SummaryVersionsDialog } from './versions.js';

interface SummaryCardProps {
  thread: Thread;
  summary: NonNullable<Thread['summary']>;
  /** The way to change it, for who may. */
  edit: ReactNode;
  takesFocus: boolean;
}

/** What the thread has come to, and how much has been written since; folded on this device where somebody likes it so. */
export function SummaryCard({ thread, summary, edit, takesFocus }: SummaryCardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) card.current!.focus();
  }, [takesFocus]);
  const { jump } = useSurroundings();
  const [folded, setFolded] = useState(() => readSetting('folded-summary') === 'yes');
  const fold = () => {
    writeSetting('folded-summary', folded ? 'no' : 'yes');
    setFolded(!folded);
  };
  // The few that were deleted since count as well: to leave them out, all would have to be counted.
  const since = thread.lastNumber - summary.upTo;
  return (
    <section className="card summary" ref={card} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <div className="summary__head">
        <h2 className="summary__title" id={`${id}-title`}>
          Zwischenstand
        </h2>
        <Button look="link" className="small" onClick={() => jump(summary.upTo)}>
          Stand: Beitrag {summary.upTo}
        </Button>
        <span className="small soft">
          {since > 0 ? `${count(since, 'Beitrag', 'Beiträge')} seither` : 'auf dem neuesten Stand'}
        </span>
        <Button look="quiet" aria-expanded={!folded} aria-controls={`${id}-text`} onClick={fold}>
          {folded ? 'Ausklappen' : 'Einklappen'}
        </Button>
      </div>
      <div id={`${id}-text`} hidden={folded}>
        {!folded && <Text thread={thread.id} version={summary.version} edit={edit} />}
      </div>
    </section>
  );
}

function Text({ thread, version, edit }: { thread: number; version: number; edit: ReactNode }) {
  const [versions, setVersions] = useState(false);
  const query = ask(getSummary, { params: { thread: String(thread) } });
  const { data, error, refetch } = useQuery({
    ...query,
    queryKey: [...query.queryKey, version],
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className={data ? 'summary__text' : 'summary__text summary__text--to-come'}>
        {data && <PostText html={data.html} />}
        {!data && (error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />)}
      </div>
      <p className="summary__foot small soft">
        {data && (
          <span>
            {nameOf(data.author)}, <DateTime moment={data.at} />
          </span>
        )}
        <Button look="quiet" {...aboutToPress(SummaryVersionsDialog.preload)} onClick={() => setVersions(true)}>
          Fassungen
        </Button>
        {edit}
      </p>
      {versions && <SummaryVersionsDialog thread={thread} version={version} onClose={() => setVersions(false)} />}
    </>
  );
}
