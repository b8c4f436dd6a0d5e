import { acceptInvitation, type getInvitation } from '#contract/auth';
import type { ReturnOf } from '#contract/endpoint';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Link } from '../../ui/link.js';
import { NewPasswordField } from '../../ui/new-password-field.js';
import { TextField } from '../../ui/text-field.js';
import { useSignedIn } from './use-signed-in.js';

interface InvitationFormProps {
  token: string;
  invitation: ReturnOf<typeof getInvitation>;
}

export function InvitationForm({ token, invitation }: InvitationFormProps) {
  const { submit, pending, errors, problem, form } = useSubmit(acceptInvitation, useSignedIn('/'));
  const known = invitation.email !== '';
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const { name = '', position = '', email, password = '' } = formValues(event);
        submit({ params: { token }, body: { name, position, password, ...(known ? {} : { email: email ?? '' }) } });
      }}
    >
      <p>
        {invitation.regionName ? (
          <>
            Sie sind eingeladen, für <strong>{invitation.regionName}</strong> mitzuarbeiten.
          </>
        ) : (
          'Sie sind eingeladen, im Netzwerk Daseinsvorsorge mitzuarbeiten.'
        )}{' '}
        Wählen Sie ein Passwort, dann sind Sie dabei.
      </p>
      <FormProblem sentence={problem} />
      <TextField
        label="Vor- und Nachname"
        name="name"
        autoComplete="name"
        defaultValue={invitation.name}
        error={errors.name}
        description="Im Netzwerk steht hinter jedem Beitrag eine Person mit Namen."
      />
      <TextField
        label="Amt oder Funktion"
        name="position"
        optional
        error={errors.position}
        description="Zum Beispiel: Stabsstelle Daseinsvorsorge"
      />
      <TextField
        label="E-Mail-Adresse"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={invitation.email}
        readOnly={known}
        error={errors.email}
        description="Mit ihr melden Sie sich an."
      />
      <NewPasswordField
        label="Passwort"
        name="password"
        personal={[invitation.name, invitation.email]}
        error={errors.password}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Einladung annehmen
        </Button>
      </div>
      <p className="small soft">
        Wie wir mit Ihren Angaben umgehen, steht in der <Link to="/datenschutz">Datenschutzerklärung</Link>.
      </p>
    </form>
  );
}
