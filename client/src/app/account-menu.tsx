import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { isAdministrator } from '#contract/actor';
import type { Viewer } from '#contract/auth';
import { canModerate } from '#contract/policies';
import { Button } from '../ui/button.js';
import { Link } from '../ui/link.js';
import { useSignOut } from './use-sign-out.js';

/** «J. Brandt · **Vogelsbergkreis**», and behind it what belongs to the account. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { open, setOpen, root } = useDisclosure();
  const signOut = useSignOut();
  const id = useId();
  return (
    <div className="account" ref={root}>
      <button
        type="button"
        className="account__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>
          {viewer.name}
          {viewer.mandates[0] && (
            <>
              {' · '}
              <strong>{viewer.mandates[0].regionName}</strong>
              {viewer.mandates.length > 1 && ` +${viewer.mandates.length - 1}`}
            </>
          )}
        </span>
        <svg className="account__arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <ul className="account__list" id={id} hidden={!open}>
        {linksFor(viewer).map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        <li>
          <Button look="link" pending={signOut.isPending} onClick={() => signOut.mutate()}>
            Abmelden
          </Button>
        </li>
      </ul>
    </div>
  );
}

/** What belongs to one's own account, for the menu and for the page «Mehr». */
export function linksFor(viewer: Viewer): { to: string; label: string }[] {
  return [
    { to: '/konto', label: 'Mein Konto' },
    ...(viewer.kind === 'member' ? [{ to: `/mitglieder/${viewer.id}`, label: 'Meine Seite' }] : []),
    ...(canModerate(viewer) ? [{ to: '/moderation', label: 'Moderation' }] : []),
    { to: '/moderation/protokoll', label: canModerate(viewer) ? 'Protokoll' : 'Was Sie betrifft' },
    ...(isAdministrator(viewer) ? [{ to: '/verwaltung', label: 'Verwaltung' }] : []),
    { to: '/hilfe', label: 'Hilfe' },
  ];
}

/** Closes with Escape (back to the button), by leaving with focus or pointer, and when another page opens. */
function useDisclosure() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  useEffect(() => setOpen(false), [key]);
  useEffect(() => {
    if (!open) return;
    const onLeave = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return { open, setOpen, root };
}
