import { useState } from 'react';
import { adoptSolution } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { serverTime } from '../../lib/clock.js';
import { dayOf } from '../../lib/format.js';
import { useWriteKey } from '../../lib/use-write-key.js';
import { RadioGroup } from '../../ui/choices.js';
import { TextField } from '../../ui/text-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MandateField, useMandates } from './mandate-field.js';
import { TextArea } from './text-area.js';
import { useDialogSubmit } from './use-dialog-submit.js';
import { ADOPTION_MEANS } from './words.js';

type Kind = keyof typeof ADOPTION_MEANS;
const KINDS = (Object.keys(ADOPTION_MEANS) as Kind[]).map((value) => ({ value, label: ADOPTION_MEANS[value] }));

/** What the region makes of it. */
export default function AdoptionDialog({ solution, onClose }: { solution: Solution; onClose: () => void }) {
  const keyFor = useWriteKey();
  const [first] = useMandates(solution);
  const [adoption, setAdoption] = useState({
    mandateId: first?.id ?? 0,
    kind: 'planned' as Kind,
    since: dayOf(serverTime()),
    reason: '',
  });
  const submission = useDialogSubmit(adoptSolution, onClose, 'Das ist eingetragen.');
  const { submit, errors } = submission;
  const set = (change: Partial<typeof adoption>) => setAdoption({ ...adoption, ...change });
  const declined = adoption.kind === 'declined';
  return (
    <FormDialog
      title="Unsere Region übernimmt das"
      label="Eintragen"
      submission={submission}
      onSend={() => submit({ params: { solution: String(solution.id) }, body: { key: keyFor(adoption), ...adoption } })}
      onClose={onClose}
    >
      <MandateField
        solution={solution}
        value={adoption.mandateId}
        error={errors['mandateId']}
        onChange={(mandateId) => set({ mandateId })}
      />
      <RadioGroup
        label="Was macht Ihre Region daraus?"
        name="kind"
        value={adoption.kind}
        onChange={(kind) => set({ kind })}
        options={KINDS}
        error={errors['kind']}
      />
      <TextField
        label={declined ? 'Entschieden am' : adoption.kind === 'planned' ? 'Ab wann' : 'Seit wann'}
        type="date"
        value={adoption.since}
        error={errors['since'] && 'Bitte geben Sie ein Datum an.'}
        onChange={({ target }) => set({ since: target.value })}
      />
      <TextArea
        label={declined ? 'Grund' : 'Was haben Sie angepasst, was ist wichtig?'}
        optional={!declined}
        value={adoption.reason}
        error={errors['reason']}
        onChange={(reason) => set({ reason })}
      />
    </FormDialog>
  );
}
