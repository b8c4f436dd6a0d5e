import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePassword, listSessions, type Viewer } from '#contract/auth';
import { renew } from '../../lib/ask.js';
import { formValues } from '../../lib/form-values.js';
import { useSubmit } from '../../lib/use-submit.js';
import { Button } from '../../ui/button.js';
import { FormProblem } from '../../ui/form-problem.js';
import { NewPasswordField } from '../../ui/new-password-field.js';
import { PasswordField } from '../../ui/password-field.js';
import { toast } from '../../ui/toast.js';

export function PasswordForm({ viewer }: { viewer: Viewer }) {
  const queryClient = useQueryClient();
  const [changes, setChanges] = useState(0);
  const { submit, pending, errors, problem, form } = useSubmit(changePassword, async () => {
    setChanges((before) => before + 1);
    await renew(queryClient, listSessions);
    toast('Ihr Passwort ist geändert. Auf anderen Geräten sind Sie abgemeldet.');
  });
  return (
    // The key empties the fields after a change.
    <form
      key={changes}
      ref={form}
      className="form"
      noValidate
      onSubmit={(event) => {
        const { current = '', next = '' } = formValues(event);
        submit({ body: { current, next } });
      }}
    >
      <FormProblem sentence={problem} />
      {/* Tells password managers whose password this is. */}
      <input
        className="visually-hidden"
        type="text"
        autoComplete="username"
        value={viewer.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordField
        label="Bisheriges Passwort"
        name="current"
        autoComplete="current-password"
        error={errors.current}
      />
      <NewPasswordField label="Neues Passwort" name="next" personal={[viewer.name, viewer.email]} error={errors.next} />
      <div className="form__actions">
        <Button type="submit" pending={pending}>
          Passwort ändern
        </Button>
      </div>
    </form>
  );
}
