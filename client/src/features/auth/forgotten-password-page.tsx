import { useState } from 'react';
import { requestPasswordReset } from '#contract/auth';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { TextField } from '../../ui/text-field.js';

export default function ForgottenPasswordPage() {
  const [sent, setSent] = useState(false);
  const { submit, pending, errors, problem, form } = useSubmit(requestPasswordReset, () => setSent(true));
  return (
    <Page title="Passwort vergessen" narrow breadcrumbs={[{ to: '/anmelden', label: 'Anmelden' }]}>
      {sent ? (
        <Notice kind="success">
          Wenn zu dieser Adresse ein Zugang gehört, erhalten Sie in wenigen Minuten eine E-Mail mit einem Link. Bitte
          sehen Sie auch im Spam-Ordner nach. <Link to="/anmelden">Zur Anmeldung</Link>
        </Notice>
      ) : (
        <form
          ref={form}
          className="form"
          noValidate
          onSubmit={(event) => {
            const { email = '' } = formValues(event);
            submit({ body: { email } });
          }}
        >
          <p>Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.</p>
          <FormProblem sentence={problem} />
          <TextField label="E-Mail-Adresse" name="email" type="email" autoComplete="username" error={errors.email} />
          <div className="form__actions">
            <Button type="submit" look="primary" pending={pending}>
              Link anfordern
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}
