import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Viewer } from '#contract/auth';
import { editPost, getPostSource, type Post } from '#contract/posts';
import { ask } from '../../../lib/ask.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useViewer } from '../../../lib/viewer.js';
import { Button } from '../../../ui/button.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { ErrorState, Loading } from '../../../ui/states.js';
import { TextField } from '../../../ui/text-field.js';
import { useSurroundings } from '../thread-context.js';
import { useWriteKey } from '../../../lib/use-write-key.js';
import { NewerVersion } from '../../../ui/newer-version.js';
import { nameOf } from '../../../lib/words.js';
import { DraftConflict, DraftWords } from './draft-words.js';
import { TextEditor } from './text-editor.js';
import { type Source, useEditText } from './use-edit-text.js';

/** In place of a post's text while it is being edited: its text as it is now, or the draft that was left. */
export default function EditForm({ post }: { post: Post }) {
  const viewer = useViewer();
  const { live } = useSurroundings();
  const source = ask(getPostSource, { params: { thread: String(live.id), number: String(post.number) } });
  // Each edit makes another text, of which the stream tells.
  const queryKey = [...source.queryKey, post.edited?.times ?? 0];
  const { data, error, refetch } = useQuery({ ...source, queryKey, gcTime: 0, placeholderData: keepPreviousData });
  const renew = () => void refetch();
  if (error && !data) return <ErrorState error={error} retry={renew} />;
  if (!data || viewer === null) return <Loading>Der Text wird geladen …</Loading>;
  return <Form post={post} viewer={viewer} source={data} onRefused={renew} />;
}

interface FormProps {
  post: Post;
  viewer: Viewer;
  source: Source;
  /** Somebody else may have edited the post: its current text is wanted. */
  onRefused: () => void;
}

function Form({ post, viewer, source, onRefused }: FormProps) {
  const { live, edit } = useSurroundings();
  const keyFor = useWriteKey();
  const editing = useEditText(viewer.id, live.id, post.number, source);
  const { text, reason, version, draft } = editing;
  const close = async () => {
    edit(null);
    await draft.discard();
  };
  const { submit, pending, errors, problem, form } = useSubmit(editPost, async () => {
    await close();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  });
  const renew = useEffectEvent(onRefused);
  useEffect(() => {
    if (problem !== null) renew();
  }, [problem]);
  const send = () => {
    const changed = { text, reason, version };
    const params = { thread: String(live.id), number: String(post.number) };
    submit({ params, body: { key: keyFor(changed), ...changed } });
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
      {source.version !== version && (
        <NewerVersion onTake={editing.takeNewer} onKeep={editing.keepOwn}>
          Dieser Beitrag wurde inzwischen{post.edited && ` von ${nameOf(post.edited.by)}`} geändert.
        </NewerVersion>
      )}
      <DraftConflict draft={draft} onTake={editing.takeTheirs} />
      {editing.ready && (
        <TextEditor
          label={`Text von Beitrag ${post.number}`}
          value={text}
          revision={editing.revision}
          onChange={editing.type}
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
        onChange={(event) => editing.setReason(event.target.value)}
      />
      <div className="composer__foot">
        <Button type="submit" look="primary" pending={pending}>
          Änderung speichern
        </Button>
        <Button look="quiet" onClick={() => void close()}>
          Änderung verwerfen
        </Button>
        <DraftWords draft={draft} />
      </div>
    </form>
  );
}
