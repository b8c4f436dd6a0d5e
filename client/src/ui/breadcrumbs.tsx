import { Link } from './link.js';

export interface Crumb {
  to: string;
  label: string;
}

/** The way from the top to the page above this one. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Pfad">
      <ol className="breadcrumbs">
        {crumbs.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
