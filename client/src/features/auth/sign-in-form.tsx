import { signIn } from '#contract/auth';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Link } from '../../ui/link.js';
import { PasswordField } from '../../ui/password-field.js';
import { TextField } from '../../ui/text-field.js';
import type { DemoAccount } from './demo-accounts.js';
import { useSignedIn } from './use-signed-in.js';

interface SignInFormProps {
  /** Where to go afterwards. */
  path: string;
  /** A demo account to fill in. */
  filled: DemoAccount | null;
}

export function SignInForm({ path, filled }: SignInFormProps) {
  const { submit, pending, errors, problem, form } = useSubmit(signIn, useSignedIn(path));
  return (
    // The key makes React take the values of another demo account.
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
      <TextField
        label="E-Mail-Adresse"
        name="email"
        type="email"
        autoComplete="username"
        error={errors.email}
        defaultValue={filled?.email}
      />
      <PasswordField
        label="Passwort"
        name="password"
        autoComplete="current-password"
        error={errors.password}
        defaultValue={filled?.password}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Anmelden
        </Button>
        <Link to="/passwort-vergessen">Passwort vergessen?</Link>
      </div>
      <p className="small soft">Bei der Anmeldung wird ein einziges, technisch notwendiges Cookie gesetzt.</p>
    </form>
  );
}
