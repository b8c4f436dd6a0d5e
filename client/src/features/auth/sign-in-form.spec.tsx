import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { prepareChecks } from '../../lib/check.js';
import { createQueryClient } from '../../lib/query-client.js';
import { viewerQuery } from '../../lib/viewer.js';
import { SignInForm } from './sign-in-form.js';

const sent: unknown[] = [];
function answer(status: number, body: unknown) {
  sent.length = 0;
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)));
    return { ok: status < 400, status, headers: new Map(), json: async () => body };
  }) as unknown as typeof fetch;
}

function Where() {
  return <output>{useLocation().pathname}</output>;
}

function show() {
  const queryClient = createQueryClient();
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter initialEntries={['/anmelden']}>
        <SignInForm path="/diskussionen/7" filled={null} />
        <Where />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { queryClient, user: userEvent.setup() };
}
const email = () => screen.getByRole('textbox', { name: 'E-Mail-Adresse' });
const password = () => screen.getByLabelText('Passwort');
const submit = () => screen.getByRole('button', { name: 'Anmelden' });

test('names each wrong field, takes the focus to the first and sends nothing', async () => {
  answer(200, {});
  await prepareChecks();
  const { user } = show();
  await user.type(email(), 'keine-adresse');
  await user.click(submit());
  expect(email()).toHaveAccessibleDescription('Das ist keine gültige E-Mail-Adresse.');
  expect(password()).toHaveAccessibleDescription('Bitte geben Sie Ihr Passwort ein.');
  expect(email()).toHaveFocus();
  expect(sent).toEqual([]);
});

test('says what the server says, and keeps what was typed', async () => {
  answer(401, {
    type: 'about:blank',
    status: 401,
    code: 'wrong-credentials',
    title: 'E-Mail-Adresse oder Passwort ist nicht richtig.',
  });
  const { user } = show();
  await user.type(email(), 'johanna@kreis.example');
  await user.type(password(), 'falsch{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('E-Mail-Adresse oder Passwort ist nicht richtig.');
  expect(email()).toHaveValue('johanna@kreis.example');
  expect(sent).toEqual([{ email: 'johanna@kreis.example', password: 'falsch' }]);
});

test('leads on as the person who signed in, and forgets what was loaded before', async () => {
  const viewer = { id: 3, name: 'Johanna Brandt' };
  answer(200, { viewer });
  const { user, queryClient } = show();
  queryClient.setQueryData(['/threads', {}], { threads: [] });
  await user.type(email(), 'johanna@kreis.example');
  await user.type(password(), 'Landluft-und-Rufbus{Enter}');
  await waitFor(() => expect(screen.getByText('/diskussionen/7')).toBeInTheDocument());
  expect(queryClient.getQueryData(viewerQuery.queryKey)).toEqual({ viewer });
  expect(queryClient.getQueryData(['/threads', {}])).toBeUndefined();
});
