import { useQueryClient } from '@tanstack/react-query';
import { getSession, type Viewer } from '#contract/auth';
import { editProfile, getMember, listMembers } from '#contract/members';
import { renew } from '../../lib/ask.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toast.js';

export function ProfileForm({ viewer }: { viewer: Viewer }) {
  const queryClient = useQueryClient();
  const { submit, pending, errors, problem, form } = useSubmit(editProfile, async () => {
    await renew(queryClient, getSession, listMembers, getMember);
    toast('Ihr Profil ist gespeichert.');
  });
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const { name = '', position = '' } = formValues(event);
        submit({ body: { name, position } });
      }}
    >
      <FormProblem sentence={problem} />
      <TextField
        label="Vor- und Nachname"
        name="name"
        autoComplete="name"
        defaultValue={viewer.name}
        error={errors.name}
        description="Ein geänderter Name steht auch bei Ihren früheren Beiträgen."
      />
      <TextField
        label="Amt oder Funktion"
        name="position"
        optional
        defaultValue={viewer.position}
        error={errors.position}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Profil speichern
        </Button>
      </div>
    </form>
  );
}
