import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getPasswordReset, resetPassword } from '#contract/auth';
import { ask } from '../../lib/ask.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { NewPasswordField } from '../../ui/new-password-field.js';
import { Page } from '../../ui/page.js';
import { Loading } from '../../ui/states.js';
import { DeadLink } from './dead-link.js';
import { useSignedIn } from './use-signed-in.js';

export default function ResetPasswordPage() {
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(ask(getPasswordReset, { params: { token } }));
  return (
    <Page title="Neues Passwort" narrow>
      {data ? (
        <ResetForm token={token} />
      ) : error ? (
        <DeadLink error={error} what="reset" retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function ResetForm({ token }: { token: string }) {
  const { submit, pending, errors, problem, form } = useSubmit(resetPassword, useSignedIn('/'));
  return (
    <form
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const { password = '' } = formValues(event);
        submit({ params: { token }, body: { password } });
      }}
    >
      <p>Mit dem neuen Passwort werden Sie auf allen anderen Geräten abgemeldet.</p>
      <FormProblem sentence={problem} />
      <NewPasswordField label="Neues Passwort" name="password" personal={[]} error={errors.password} />
      <div className="form__actions">
        <Button type="submit" look="primary" pending={pending}>
          Passwort speichern und anmelden
        </Button>
      </div>
    </form>
  );
}
