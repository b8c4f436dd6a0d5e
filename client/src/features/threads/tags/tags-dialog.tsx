import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { listTags, TAG_NAME_MAX, TAGS_MAX, tagThread } from '#contract/curation';
import { canKeepTags } from '#contract/curation-rules';
import type { Thread } from '#contract/threads';
import { ask } from '../../../lib/ask.js';
import { count } from '../../../lib/format.js';
import { useSubmit } from '../../../lib/use-submit.js';
import { useWriteKey } from '../../../lib/use-write-key.js';
import { useActor } from '../../../lib/viewer.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormProblem } from '../../../ui/form-problem.js';
import { TextField } from '../../../ui/text-field.js';
import type { LiveThread } from '../live-thread.js';

interface TagsDialogProps {
  live: LiveThread;
  thread: Thread;
  onClose: () => void;
}

const isSame = (one: string, other: string) => one.localeCompare(other, 'de', { sensitivity: 'accent' }) === 0;

/** Chooses the tags of a thread among those there are; moderators make new ones by typing them. */
export default function TagsDialog({ live, thread, onClose }: TagsDialogProps) {
  const keyFor = useWriteKey();
  const makes = canKeepTags(useActor());
  // What others change while the dialog is open is told when it is sent.
  const [seen] = useState(thread.tags);
  const [names, setNames] = useState(seen.map(({ name }) => name));
  const [typed, setTyped] = useState('');
  const { submit, pending, errors, problem, form } = useSubmit(tagThread, async () => {
    onClose();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  });
  const withTyped = () =>
    typed.trim() && !names.some((name) => isSame(name, typed.trim())) ? [...names, typed.trim()] : names;
  const add = () => {
    setNames(withTyped());
    setTyped('');
  };
  const send = () => {
    const content = { names: withTyped(), was: seen.map(({ slug }) => slug) };
    submit({ params: { thread: String(thread.id) }, body: { key: keyFor(content), ...content } });
  };
  return (
    <Dialog title="Schlagworte" open onClose={onClose}>
      <form
        ref={form}
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <FormProblem sentence={problem} />
        <p className="small">
          {makes
            ? `Bis zu ${TAGS_MAX}. Was es noch nicht gibt, wird angelegt.`
            : `Bis zu ${TAGS_MAX} von denen, die es gibt. Neue legt die Moderation an.`}
        </p>
        <Chosen names={names} onRemove={(name) => setNames(names.filter((one) => one !== name))} />
        <Adding typed={typed} onType={setTyped} onAdd={add} full={names.length >= TAGS_MAX} error={errors['names']} />
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Speichern
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Chosen({ names, onRemove }: { names: string[]; onRemove: (name: string) => void }) {
  if (names.length === 0) return <p className="soft small">Noch keine Schlagworte.</p>;
  return (
    <ul className="tag-choice" aria-label="Gewählt">
      {names.map((name) => (
        <li key={name}>
          {name}
          <Button look="quiet" aria-label={`${name} entfernen`} onClick={() => onRemove(name)}>
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface AddingProps {
  typed: string;
  onType: (typed: string) => void;
  onAdd: () => void;
  full: boolean;
  error: string | undefined;
}

/** The browser suggests among the tags that there are. */
function Adding({ typed, onType, onAdd, full, error }: AddingProps) {
  const id = useId();
  const { data } = useQuery(ask(listTags, {}));
  return (
    <div className="tag-add">
      <TextField
        label="Schlagwort hinzufügen"
        list={id}
        value={typed}
        maxLength={TAG_NAME_MAX}
        disabled={full}
        error={error}
        autoFocus
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '') return;
          event.preventDefault();
          onAdd();
        }}
      />
      <datalist id={id}>
        {(data?.tags ?? []).map(({ slug, name, threads }) => (
          <option key={slug} value={name}>
            {count(threads, 'Diskussion', 'Diskussionen')}
          </option>
        ))}
      </datalist>
      <Button disabled={full} onClick={onAdd}>
        Hinzufügen
      </Button>
    </div>
  );
}
