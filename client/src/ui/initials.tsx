import './initials.css';

/** «KW» for Katrin Wendt. Decoration: the name stands beside it. */
export function Initials({ name }: { name: string | null }) {
  const parts = (name ?? '').split(/[\s-]+/).filter(Boolean);
  const signs = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('');
  return (
    <span className="initials" aria-hidden="true">
      {signs.toLocaleUpperCase('de') || '–'}
    </span>
  );
}
