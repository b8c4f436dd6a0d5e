import { type ManagedMember, suspendMember } from '#contract/members';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';
import { useRenewAll } from './use-act.js';

/** Shuts a member out or lets them in again; the reason is kept on record. */
export function SuspensionDialog({ member, onClose }: { member: ManagedMember; onClose: () => void }) {
  const suspend = member.suspendedAt === null;
  const renewAll = useRenewAll();
  const { submit, pending, errors, problem, form } = useSubmit(suspendMember, async () => {
    await renewAll();
    toast(suspend ? `${member.name} ist gesperrt und überall abgemeldet.` : `${member.name} ist wieder zugelassen.`);
    onClose();
  });
  return (
    <Dialog title={suspend ? `${member.name} sperren` : `${member.name} wieder zulassen`} open onClose={onClose}>
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          const { reason = '', until } = formValues(event);
          const body = { suspended: suspend, reason, ...(until && { until }) };
          submit({ params: { id: String(member.id) }, body });
        }}
      >
        <p>
          {suspend
            ? 'Die Person wird sofort auf allen Geräten abgemeldet und kann sich nicht mehr anmelden. Ihre Beiträge bleiben stehen.'
            : 'Die Person kann sich wieder mit ihrem bisherigen Passwort anmelden.'}
        </p>
        <FormProblem sentence={problem} />
        {suspend && (
          <TextField
            label="Bis einschließlich"
            name="until"
            type="date"
            optional
            description="Danach kann sich die Person von selbst wieder anmelden. Ohne Tag gilt die Sperre, bis jemand sie aufhebt."
            error={errors.until}
          />
        )}
        <TextField
          label="Begründung"
          name="reason"
          error={errors.reason}
          description="Wird mit Datum und Ihrem Namen festgehalten."
          autoFocus
        />
        <div className="form__actions">
          <Button type="submit" look={suspend ? 'danger' : 'primary'} pending={pending}>
            {suspend ? 'Sperren' : 'Wieder zulassen'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
