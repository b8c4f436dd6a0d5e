import { type ManagedMember, setRoles } from '#contract/members';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormProblem } from '../../ui/form-problem.js';
import { toast } from '../../ui/toast.js';
import { chosenRoles, RoleChoices } from './role-choices.js';
import { useRenewAll } from './use-act.js';

export function RolesDialog({ member, onClose }: { member: ManagedMember; onClose: () => void }) {
  const renewAll = useRenewAll();
  const { submit, pending, problem, form } = useSubmit(setRoles, async () => {
    await renewAll();
    toast(`Die Rollen von ${member.name} sind gespeichert.`);
    onClose();
  });
  return (
    <Dialog title={`Rollen von ${member.name}`} open onClose={onClose}>
      <form
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) =>
          submit({ params: { id: String(member.id) }, body: { roles: chosenRoles(formValues(event)) } })
        }
      >
        <FormProblem sentence={problem} />
        <RoleChoices roles={member.roles} />
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Rollen speichern
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </div>
      </form>
    </Dialog>
  );
}
