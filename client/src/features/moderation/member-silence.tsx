import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { getMemberState, silenceMember } from '#contract/moderation';
import { canModerate } from '#contract/policies';
import { ask, renew } from '../../lib/ask.js';
import { formatDay } from '../../lib/format.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { LOG_PATH } from './words.js';

/** On a member's page, for moderators: whether they may write, and letting them read only for a while. */
export function MemberSilence({ id, name }: { id: number; name: string }) {
  return canModerate(useActor()) ? <Silence id={id} name={name} /> : null;
}

function Silence({ id, name }: { id: number; name: string }) {
  const { data } = useQuery(ask(getMemberState, { params: { member: String(id) } }));
  const [open, setOpen] = useState(false);
  if (!data || (!data.canSilence && data.silence === null)) return null;
  return (
    <Card title="Moderation">
      {data.silence && (
        <p className="small">
          Liest bis einschließlich {formatDay(data.silence.until)} nur mit. Grund: {data.silence.reason}
        </p>
      )}
      <Button small onClick={() => setOpen(true)}>
        {data.silence ? 'Wieder schreiben lassen' : 'Stummschalten'}
      </Button>
      <p className="small">
        <Link to={`${LOG_PATH}?zu=member:${id}`}>Protokoll</Link>
      </p>
      {open && <SilenceDialog id={id} name={name} ends={data.silence !== null} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function SilenceDialog({ id, name, ends, onClose }: { id: number; name: string; ends: boolean; onClose: () => void }) {
  const queryClient = useQueryClient();
  const submission = useSubmit(silenceMember, async () => {
    toast(ends ? `${name} kann wieder schreiben.` : `${name} kann vorerst nur mitlesen.`);
    onClose();
    await renew(queryClient, getMemberState);
  });
  const send = (event: React.FormEvent<HTMLFormElement>) => {
    const { until = '', reason = '' } = formValues(event);
    submission.submit({ params: { member: String(id) }, body: { until: ends ? null : until, reason } });
  };
  const title = ends ? `${name} wieder schreiben lassen` : `${name} stummschalten`;
  return (
    <FormDialog
      title={title}
      label={ends ? 'Aufheben' : 'Stummschalten'}
      submission={submission}
      onSend={send}
      onClose={onClose}
    >
      {!ends && (
        <>
          <p>Die Person liest weiter mit, kann aber nichts schreiben. Sie erfährt, bis wann und warum.</p>
          <TextField label="Bis einschließlich" name="until" type="date" error={submission.errors['until']} />
        </>
      )}
      <TextField label="Grund" name="reason" maxLength={300} error={submission.errors['reason']} />
    </FormDialog>
  );
}
