import { useQuery } from '@tanstack/react-query';
import { getInstance } from '#contract/instance';
import { ask } from '../../lib/ask.js';
import { Loading } from '../../ui/states.js';

/** Who answers for this instance, as configured; says so where that has not been done. */
export function Operator() {
  const { data } = useQuery(ask(getInstance, {}));
  if (!data) return <Loading />;
  const { name, address, email } = data.operator;
  if (!name)
    return (
      <p>
        Für diese Instanz ist noch keine verantwortliche Stelle eingetragen (Einstellungen OPERATOR_NAME,
        OPERATOR_ADDRESS und OPERATOR_EMAIL).
      </p>
    );
  return (
    <address className="operator">
      <strong>{name}</strong>
      {address.split(/\s*[\n;]\s*|,\s+/).map((line) => (
        <span key={line}>{line}</span>
      ))}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </address>
  );
}

/** The operator's address to write to, or what to do without one. */
export function OperatorMail({ subject }: { subject: string }) {
  const { data } = useQuery(ask(getInstance, {}));
  const email = data?.operator.email;
  if (!email) return <>die im Impressum genannte Stelle</>;
  return <a href={`mailto:${email}?subject=${encodeURIComponent(subject)}`}>{email}</a>;
}
