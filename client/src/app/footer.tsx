import { Link } from '../ui/link.js';

export const FOOTER_LINKS = [
  { to: '/hilfe', label: 'Hilfe' },
  { to: '/impressum', label: 'Impressum' },
  { to: '/datenschutz', label: 'Datenschutz' },
  { to: '/barrierefreiheit', label: 'Barrierefreiheit' },
  { to: '/barrierefreiheit#melden', label: 'Barriere melden' },
];

export function Footer() {
  return (
    <footer className="shell__footer">
      <nav aria-label="Rechtliches und Hilfe">
        <ul>
          {FOOTER_LINKS.map(({ to, label }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>Arbeitsgemeinschaft ländlicher Regionen, seit 2022</p>
    </footer>
  );
}
