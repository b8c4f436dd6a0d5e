import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { editPost, getPostSource, type Post } from '#contract/posts';
import type { Viewer } from '#contract/auth';
import { ask } from '../../../lib/ask.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useViewer } from '../../../lib/viewer.js';
import { writeKey } from '../../../lib/write-key.js';
import { Button } from '../../../ui/button.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { ErrorState, Loading } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { useSurroundings } from '../thread-context.js';
import { DraftConflict, DraftWords } from './draft-words.js';
import { TextEditor } from './text-editor.js';
import { useDraft } from './use-draft.js';

/** Edits a post: its text as it is now, or the draft that was left. */
export function EditForm({ post }: { post: Post }) {
  const viewer = useViewer();
  const { live } = useSurroundings();
  const source = {
    ...ask(getPostSource, { params: { thread: String(live.id), number: String(post.number) } }),
    gcTime: 0,
    staleTime: Infinity,
  };
  const { data, error, refetch } = useQuery(source);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data || viewer === null) return <Loading>Der Text wird geladen …</Loading>;
  return <Form post={post} viewer={viewer} source={data} onRenew={() => void refetch()} />;
}

interface FormProps {
  post: Post;
  viewer: Viewer;
  source: { text: string; version: number };
  /** Asks for the current version, after somebody else has edited. */
  onRenew: () => void;
}

function Form({ post, viewer, source, onRenew }: FormProps) {
  const { live, edit } = useSurroundings();
  const [text, setText] = useState(source.text);
  const [revision, setRevision] = useState(0);
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(writeKey);
  const load = (next: string) => {
    setText(next);
    setRevision((before) => before + 1);
  };
  const { draft, ready } = useDraft(
    viewer.id,
    `edit-${live.id}-${post.number}`,
    (content) => content !== null && load(content.text),
  );
  const close = async () => {
    edit(null);
    await draft.discard();
  };
  const { submit, pending, errors, problem, form } = useSubmit(editPost, async () => {
    await close();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  });
  const send = () => {
    const params = { thread: String(live.id), number: String(post.number) };
    submit({ params, body: { key, text, reason, version: source.version } });
    setKey(writeKey());
    // A conflict is solved by sending once more over the version that one has seen by then.
    onRenew();
  };
  return (
    <form
      ref={form}
      className="composer composer--edit"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FormProblem sentence={problem} />
      <DraftConflict draft={draft} onTake={() => load(draft.takeTheirs().text)} />
      {ready && (
        <TextEditor
          label={`Text von Beitrag ${post.number}`}
          value={text}
          revision={revision}
          onChange={(next) => {
            if (next === text) return;
            setText(next);
            draft.change({ text: next });
          }}
          onSubmit={send}
          error={errors['text']}
          autoFocus
        />
      )}
      <TextField
        label="Grund der Änderung"
        optional
        maxLength={200}
        value={reason}
        error={errors['reason']}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="composer__foot">
        <Button type="submit" look="primary" pending={pending}>
          Änderung speichern
        </Button>
        <Button look="quiet" onClick={() => void close()}>
          Abbrechen
        </Button>
        <DraftWords draft={draft} />
      </div>
    </form>
  );
}
