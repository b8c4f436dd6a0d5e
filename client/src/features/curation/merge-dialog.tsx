import { useState } from 'react';
import { mergeTag, type Tag } from '#contract/curation';
import { count } from '../../lib/format.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { useTagChanged } from './use-tag-changed.js';

/** Makes a tag part of another one. */
export default function MergeDialog({ tag, all, onClose }: { tag: Tag; all: Tag[]; onClose: () => void }) {
  const keyFor = useWriteKey();
  const others = all.filter(({ slug }) => slug !== tag.slug);
  const [into, setInto] = useState(others[0]?.slug ?? '');
  const [reason, setReason] = useState('');
  const submission = useSubmit(mergeTag, useTagChanged(onClose, 'Die Schlagworte sind zusammengeführt.'));
  const { submit, errors } = submission;
  const send = () => submit({ params: { tag: tag.slug }, body: { key: keyFor({ into, reason }), into, reason } });
  return (
    <FormDialog
      title={`«${tag.name}» zusammenführen`}
      label="Zusammenführen"
      {...{ submission, onClose }}
      onSend={send}
    >
      <p className="small">
        {count(tag.threads, 'Diskussion trägt', 'Diskussionen tragen')} danach das andere Schlagwort. Die Adresse von «
        {tag.name}» führt dorthin.
      </p>
      <Select label="Aufgehen in" value={into} error={errors['into']} onChange={({ target }) => setInto(target.value)}>
        {others.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
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
