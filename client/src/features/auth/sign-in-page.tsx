import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { returnPath } from '../../lib/return-path.js';
import { sessionEnded } from '../../lib/session-ended.js';
import { useStore } from '../../lib/store.js';
import { useViewer } from '../../lib/viewer.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { type DemoAccount, DemoAccounts } from './demo-accounts.js';
import { SignInForm } from './sign-in-form.js';

export default function SignInPage() {
  const [query] = useSearchParams();
  const [filled, setFilled] = useState<DemoAccount | null>(null);
  const ended = useStore(sessionEnded);
  const wanted = query.get('weiter');
  const path = returnPath(wanted);
  if (useViewer()) return <Navigate to={path} replace />;
  return (
    <Page
      title="Anmelden"
      aside={
        <>
          <DemoAccounts onChoose={setFilled} />
          <Card title="Noch kein Zugang?">
            <p className="small">
              Ins Netzwerk kommt man auf Einladung einer Region. Welche dabei sind, steht bei den{' '}
              <Link to="/regionen">Regionen</Link>.
            </p>
          </Card>
        </>
      }
    >
      {ended && (
        <Notice kind="warning">
          Ihre Sitzung wurde beendet. Bitte melden Sie sich neu an. Entwürfe sind gespeichert.
        </Notice>
      )}
      {!ended && wanted && <Notice>Bitte melden Sie sich an, um diese Seite zu sehen.</Notice>}
      <SignInForm path={path} filled={filled} />
    </Page>
  );
}
