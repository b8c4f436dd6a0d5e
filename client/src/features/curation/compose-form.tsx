import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { ReturnOf } from '#contract/endpoint';
import type { Visibility } from '#contract/primitives';
import { type composeWeek, getWeek, listWeeks, saveWeek } from '#contract/weeks';
import { renew } from '../../lib/ask.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { VISIBILITY } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { FormProblem } from '../../ui/form-problem.js';
import { NewerVersion } from '../../ui/newer-version.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { Entries, Suggestions } from './entries.js';
import { itemKey, weekPath } from './words.js';

type Composition = ReturnOf<typeof composeWeek>;

const READERS: Record<Visibility, string> = {
  network: 'Alle Mitglieder der Netzwerkregionen, sonst niemand.',
  guests: 'Mitglieder und die Gäste des Netzwerks.',
  public: 'Alle im Internet.',
};
const READER_CHOICES = (Object.keys(READERS) as Visibility[]).map((value) => ({
  value,
  label: VISIBILITY[value],
  description: READERS[value],
}));

interface ComposeFormProps {
  topic: string;
  week: string;
  composition: Composition;
}

/** The introduction, the entries in their order, and who may read it. */
export function ComposeForm({ topic, week, composition }: ComposeFormProps) {
  const keyFor = useWriteKey();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [content, setContent] = useState(composition);
  const [reason, setReason] = useState('');
  const set = (change: Partial<Composition>) => setContent({ ...content, ...change });
  const { text, items, visibility, version, published } = content;
  const { submit, pending, errors, problem, form } = useSubmit(saveWeek, async () => {
    await renew(queryClient, listWeeks, getWeek);
    toast('Die Woche ist gespeichert.');
    void navigate(weekPath(topic, week));
  });
  const save = (publish: boolean) => {
    const entries = items.map(({ thread, number, solution }) => ({ thread, number, solution }));
    const body = { version, text, visibility, items: entries, published: publish, reason };
    submit({ params: { topic, week }, body: { key: keyFor(body), ...body } });
  };
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        save(true);
      }}
    >
      <FormProblem sentence={problem} />
      {composition.version !== version && (
        <NewerVersion onTake={() => setContent(composition)} onKeep={() => set({ version: composition.version })}>
          Diese Woche wurde inzwischen von jemand anderem gespeichert.
        </NewerVersion>
      )}
      <Field label="Einleitung" optional wide description="Zwei, drei Sätze in Markdown." error={errors['text']}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={4}
            value={text}
            onChange={({ target }) => set({ text: target.value })}
          />
        )}
      </Field>
      <RadioGroup
        label="Wer die Seite liest"
        name="visibility"
        value={visibility}
        onChange={(value) => set({ visibility: value })}
        options={READER_CHOICES}
        error={errors['visibility']}
      />
      <p className="small soft">Einträge sieht nur, wer die Diskussion oder den Lösungsansatz lesen darf.</p>
      <Entries items={items} onChange={(next) => set({ items: next })} error={errors['items']} />
      <Suggestions
        suggestions={composition.suggestions.filter((one) => !items.some((item) => itemKey(item) === itemKey(one)))}
        onAdd={(item) => set({ items: [...items, item] })}
      />
      {published && (
        <TextField
          label="Grund der Berichtigung"
          optional
          maxLength={200}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          {published ? 'Berichtigung veröffentlichen' : 'Veröffentlichen'}
        </Button>
        <Button pending={pending} onClick={() => save(false)}>
          {published ? 'Zurückziehen' : 'Als Entwurf speichern'}
        </Button>
      </div>
    </form>
  );
}
