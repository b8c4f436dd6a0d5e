import { useState } from 'react';
import { hidePost, lockPost, showPost } from '#contract/moderation';
import type { Post } from '#contract/posts';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { useViewer } from '../../lib/viewer.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { FormDialog } from '../../ui/form-dialog.js';

type Act = 'hide' | 'ask-change' | 'show' | 'lock' | 'unlock';
const ACTS: Record<Act, { label: string; description: string; done: string }> = {
  show: {
    label: 'Wieder zeigen',
    description: 'Alle sehen den Text wieder.',
    done: 'Der Beitrag ist wieder zu sehen.',
  },
  'ask-change': {
    label: 'Um Änderung bitten',
    description: 'Verborgen, bis der Text geändert und erneut vorgelegt ist.',
    done: 'Um die Änderung ist gebeten.',
  },
  hide: {
    label: 'Verbergen',
    description: 'Nur Autor*in und Moderation sehen den Text noch.',
    done: 'Der Beitrag ist verborgen.',
  },
  lock: {
    label: 'Gegen Änderungen sperren',
    description: 'Autor*in kann ihn weder bearbeiten noch löschen.',
    done: 'Der Beitrag ist gesperrt.',
  },
  unlock: {
    label: 'Sperre aufheben',
    description: 'Autor*in kann ihn wieder bearbeiten.',
    done: 'Die Sperre ist aufgehoben.',
  },
};

/** What is possible now. One’s own hidden post is shown again by others. */
function actsFor({ hidden, locked, author }: Post, me: number | undefined): Act[] {
  const seen: Act[] = hidden === null ? ['ask-change', 'hide'] : author?.id === me ? [] : ['show'];
  return [...seen, locked === null ? 'lock' : 'unlock'];
}

/** What moderators can do with a post beside editing and deleting it. */
export default function ModerateDialog({ thread, post, onClose }: { thread: number; post: Post; onClose: () => void }) {
  const acts = actsFor(post, useViewer()?.id);
  const [act, setAct] = useState<Act>(acts[0]!);
  const keyFor = useWriteKey();
  const done = () => {
    toast(ACTS[act].done);
    onClose();
  };
  const hiding = useSubmit(hidePost, done);
  const showing = useSubmit(showPost, done);
  const locking = useSubmit(lockPost, done);
  const submission = act === 'show' ? showing : act === 'lock' || act === 'unlock' ? locking : hiding;
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { reason = '' } = formValues(event);
    const params = { thread: String(thread), number: String(post.number) };
    const key = keyFor([act, reason]);
    if (act === 'show') showing.submit({ params, body: { key, reason } });
    else if (act === 'lock' || act === 'unlock') locking.submit({ params, body: { key, on: act === 'lock', reason } });
    else hiding.submit({ params, body: { key, awaitsChange: act === 'ask-change', reason } });
  };
  return (
    <FormDialog
      title={`Beitrag ${post.number} moderieren`}
      label={ACTS[act].label}
      submission={submission}
      onSend={send}
      onClose={onClose}
    >
      <RadioGroup
        label="Was soll geschehen?"
        name="act"
        value={act}
        onChange={setAct}
        options={acts.map((value) => ({ value, ...ACTS[value] }))}
      />
      <TextField
        label="Grund"
        name="reason"
        optional={act === 'show' || act === 'unlock'}
        maxLength={300}
        description="Wer den Beitrag geschrieben hat, liest ihn; beim Verbergen lesen ihn alle."
        error={submission.errors['reason']}
      />
    </FormDialog>
  );
}
