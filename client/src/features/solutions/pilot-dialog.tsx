import { useState } from 'react';
import { startPilot } from '#contract/solution-acts';
import { type Solution } from '#contract/solutions';
import { useWriteKey } from '../../lib/use-write-key.js';
import { TextField } from '../../ui/text-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { MandateField, useMandates } from './mandate-field.js';
import { TextArea } from './text-area.js';
import { useDialogSubmit } from './use-dialog-submit.js';

/** A region tries it: from when, until when, and who is responsible. */
export default function PilotDialog({ solution, onClose }: { solution: Solution; onClose: () => void }) {
  const keyFor = useWriteKey();
  const [first] = useMandates(solution);
  const [pilot, setPilot] = useState({ mandateId: first?.id ?? 0, from: '', until: '', responsibleBody: '', note: '' });
  const submission = useDialogSubmit(startPilot, onClose, 'Die Erprobung ist eingetragen.');
  const { submit, errors } = submission;
  const set = (change: Partial<typeof pilot>) => setPilot({ ...pilot, ...change });
  const send = () => {
    const body = { ...pilot, until: pilot.until || null };
    submit({ params: { solution: String(solution.id) }, body: { key: keyFor(body), ...body } });
  };
  return (
    <FormDialog title="Erprobung eintragen" label="Eintragen" submission={submission} onSend={send} onClose={onClose}>
      <MandateField
        solution={solution}
        value={pilot.mandateId}
        error={errors['mandateId']}
        onChange={(mandateId) => set({ mandateId })}
      />
      <div className="field-row">
        <TextField
          label="Beginn"
          type="date"
          value={pilot.from}
          error={errors['from'] && 'Bitte geben Sie den Beginn an.'}
          onChange={({ target }) => set({ from: target.value })}
        />
        <TextField
          label="Ende"
          optional
          type="date"
          value={pilot.until}
          error={errors['until']}
          onChange={({ target }) => set({ until: target.value })}
        />
      </div>
      <TextField
        label="Träger"
        description="Wer die Erprobung verantwortet, zum Beispiel «Landkreis, Amt für Mobilität»."
        value={pilot.responsibleBody}
        error={errors['responsibleBody']}
        onChange={({ target }) => set({ responsibleBody: target.value })}
      />
      <TextArea
        label="Anmerkung"
        optional
        rows={2}
        value={pilot.note}
        error={errors['note']}
        onChange={(note) => set({ note })}
      />
    </FormDialog>
  );
}
