import { useState } from 'react';
import { signIn } from '#contract/auth';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Link } from '../../ui/link.js';
import { PasswordField } from '../../ui/password-field.js';
import { TextField } from '../../ui/text-field.js';
import { DemoAccounts, type DemoAccount } from './demo-accounts.js';
import { useSignedIn } from './use-signed-in.js';

/** @param path where to go afterwards */
export function SignInForm({ path }: { path: string }) {
  const [filled, setFilled] = useState<DemoAccount | null>(null);
  const { submit, pending, errors, problem, form } = useSubmit(signIn, useSignedIn(path));
  return (
    <>
      {/* A demo account fills the form; the key makes React take its values. */}
      <form
        key={filled?.email}
        ref={form}
        className="form"
        noValidate
        onSubmit={(event) => {
          const { email = '', password = '' } = formValues(event);
          submit({ body: { email, password } });
        }}
      >
        <FormProblem sentence={problem} />
        <TextField label="E-Mail-Adresse" name="email" type="email" autoComplete="username" error={errors.email} defaultValue={filled?.email} />
        <PasswordField label="Passwort" name="password" autoComplete="current-password" error={errors.password} defaultValue={filled?.password} />
        <div className="form__actions">
          <Button type="submit" look="primary" pending={pending}>
            Anmelden
          </Button>
          <Link to="/passwort-vergessen">Passwort vergessen?</Link>
        </div>
        <p className="small soft">
          Einen Zugang erhalten Sie durch eine Einladung aus dem Netzwerk. Bei der Anmeldung wird ein einziges, technisch notwendiges Cookie gesetzt.
        </p>
      </form>
      <DemoAccounts onChoose={setFilled} />
    </>
  );
}
