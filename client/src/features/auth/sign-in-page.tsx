import { Navigate, useLocation, useSearchParams } from 'react-router';
import { returnPath } from '../../lib/return-path.js';
import { useViewer } from '../../lib/viewer.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { SignInForm } from './sign-in-form.js';

export default function SignInPage() {
  const [query] = useSearchParams();
  const { state } = useLocation();
  const wanted = query.get('weiter');
  const path = returnPath(wanted);
  if (useViewer()) return <Navigate to={path} replace />;
  const ended = (state as { ended?: boolean } | null)?.ended === true;
  return (
    <Page title="Anmelden" narrow>
      {ended && <Notice kind="warning">Ihre Sitzung wurde beendet. Bitte melden Sie sich neu an. Entwürfe sind gespeichert.</Notice>}
      {!ended && wanted && <Notice>Bitte melden Sie sich an, um diese Seite zu sehen.</Notice>}
      <SignInForm path={path} />
    </Page>
  );
}
