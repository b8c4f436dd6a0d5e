import type { Solution } from '#contract/solutions';
import { formatDay } from '../../lib/format.js';

/** A person to ask. */
export function ContactLines({ contact }: { contact: NonNullable<Solution['contact']> }) {
  const { name, email, phone, until } = contact;
  return (
    <p className="small">
      <strong>{name}</strong>
      <br />
      <a href={`mailto:${email}`}>{email}</a>
      {phone && (
        <>
          <br />
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </>
      )}
      <br />
      <span className="soft">wird gezeigt bis {formatDay(until)}</span>
    </p>
  );
}
