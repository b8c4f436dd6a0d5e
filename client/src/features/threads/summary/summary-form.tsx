import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listSummaryVersions, removeSummary, type SummaryVersion, writeSummary } from '#contract/curation';
import type { Thread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useWriteKey } from '../../../lib/use-write-key.js';
import { nameOf } from '../../../lib/words.js';
import { Button } from '../../../ui/button.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { NewerVersion } from '../../../ui/newer-version.js';
import { ErrorState, Loading } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { TextEditor } from '../composer/text-editor.js';
import { useSurroundings } from '../thread-context.js';
import { SummaryVersionsDialog } from './versions.js';

/** In place of the Zwischenstand while it is being written. */
export default function SummaryForm({ thread, onEnd }: { thread: Thread; onEnd: () => void }) {
  const query = ask(listSummaryVersions, { params: { thread: String(thread.id) } });
  const { data, error, refetch } = useQuery({
    ...query,
    // Whoever else writes one meanwhile makes a version of which the stream tells.
    queryKey: [...query.queryKey, 'to edit', thread.summary?.version ?? 0],
    gcTime: 0,
    placeholderData: (before) => before,
  });
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const latest = data.versions.findLast(({ from }) => from === null);
  const version = data.versions.at(-1)?.version ?? 0;
  return <Form thread={thread} latest={latest} version={version} onEnd={onEnd} />;
}

interface FormProps {
  thread: Thread;
  /** What was written last for this thread. */
  latest: SummaryVersion | undefined;
  /** The latest version of all. */
  version: number;
  onEnd: () => void;
}

function Form({ thread, latest, version, onEnd }: FormProps) {
  const keyFor = useWriteKey();
  const { live } = useSurroundings();
  const [based, setBased] = useState(version);
  const [text, setText] = useState(latest?.text ?? '');
  const [upTo, setUpTo] = useState(String(thread.lastNumber));
  const [reason, setReason] = useState('');
  const [revision, setRevision] = useState(0);
  const [versions, setVersions] = useState(false);
  const done = async () => {
    onEnd();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  };
  const { submit, pending, errors, problem, form } = useSubmit(writeSummary, done);
  const removal = useSubmit(removeSummary, done);
  const params = { thread: String(thread.id) };
  const send = () => {
    const content = { version: based, text, upTo: Number(upTo), reason };
    submit({ params, body: { key: keyFor(content), ...content } });
  };
  const remove = () => removal.submit({ params, body: { key: keyFor({ based, reason }), version: based, reason } });
  const takeTheirs = () => {
    setText(latest?.text ?? '');
    setRevision(revision + 1);
    setBased(version);
  };
  return (
    <form
      ref={form}
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 className="summary__title">Zwischenstand</h2>
      <FormProblem sentence={problem ?? removal.problem} />
      {version !== based && latest && (
        <NewerVersion onTake={takeTheirs} onKeep={() => setBased(version)}>
          {nameOf(latest.author)} hat inzwischen Fassung {latest.version} {latest.text ? 'geschrieben' : 'entfernt'}.
        </NewerVersion>
      )}
      <p className="small soft">
        Was ist bisher klar, was noch offen? Nummern wie #12 oder [12] werden zu Verweisen auf Beiträge.
      </p>
      <TextEditor
        label="Zwischenstand"
        value={text}
        revision={revision}
        onChange={setText}
        onSubmit={send}
        error={errors['text']}
        autoFocus
      />
      <div className="summary__up-to">
        <TextField
          label="Berücksichtigt bis Beitrag"
          type="number"
          min={1}
          max={thread.lastNumber}
          value={upTo}
          error={errors['upTo']}
          onChange={(event) => setUpTo(event.target.value)}
        />
      </div>
      <TextField
        label="Grund"
        optional
        maxLength={200}
        value={reason}
        error={errors['reason']}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="composer__foot">
        <Button type="submit" look="primary" pending={pending}>
          Zwischenstand veröffentlichen
        </Button>
        <Button look="quiet" onClick={onEnd}>
          Abbrechen
        </Button>
        {version > 0 && (
          <Button look="quiet" onClick={() => setVersions(true)}>
            Fassungen
          </Button>
        )}
        {thread.summary && (
          <Button look="quiet" pending={removal.pending} onClick={remove}>
            Zwischenstand entfernen
          </Button>
        )}
      </div>
      {versions && <SummaryVersionsDialog thread={thread.id} version={version} onClose={() => setVersions(false)} />}
    </form>
  );
}
