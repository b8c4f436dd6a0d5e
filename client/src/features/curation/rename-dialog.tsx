import { useState } from 'react';
import { renameTag, type Tag, TAG_NAME_MAX } from '#contract/curation';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { TextField } from '../../ui/text-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useTagChanged } from './use-tag-changed.js';

/** Gives a tag another name. */
export default function RenameDialog({ tag, onClose }: { tag: Tag; onClose: () => void }) {
  const keyFor = useWriteKey();
  const [name, setName] = useState(tag.name);
  const [reason, setReason] = useState('');
  const submission = useSubmit(renameTag, useTagChanged(onClose, 'Das Schlagwort heißt jetzt anders.'));
  const { submit, errors } = submission;
  const send = () => submit({ params: { tag: tag.slug }, body: { key: keyFor({ name, reason }), name, reason } });
  return (
    <FormDialog title={`«${tag.name}» umbenennen`} label="Umbenennen" {...{ submission, onClose }} onSend={send}>
      <TextField
        label="Name"
        value={name}
        maxLength={TAG_NAME_MAX}
        error={errors['name']}
        description="Die bisherige Adresse führt weiterhin hierher."
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label="Grund"
        optional
        maxLength={200}
        value={reason}
        error={errors['reason']}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
