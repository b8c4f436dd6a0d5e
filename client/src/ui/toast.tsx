import { useEffect } from 'react';
import { createStore, useStore } from '../lib/store.js';
import { announce } from './announcer.js';
import { Button } from './button.js';
import './toast.css';

/** How long a sentence stays, in milliseconds. It is never the only place where something is told. */
const STAYS_MS = 8_000;
const current = createStore<{ text: string } | null>(null);

/** Tells in passing that something is done; also read out. */
export function toast(text: string): void {
  current.set({ text });
  announce(text);
}

/** Where `toast` appears; stands once in the shell. */
export function Toaster() {
  const shown = useStore(current);
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => current.set(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  if (!shown) return null;
  return (
    <section className="toast" aria-label="Meldung">
      {shown.text}
      <Button look="quiet" onClick={() => current.set(null)}>
        Schließen
      </Button>
    </section>
  );
}
