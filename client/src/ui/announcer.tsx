import { createStore, useStore } from '../lib/store.js';

interface Announcement {
  text: string;
  /** Tells two equal sentences apart, so that the second is read as well. */
  number: number;
}
const announcement = createStore<Announcement>({ text: '', number: 0 });

/** Has a sentence read out by screen readers, without moving the focus. */
export function announce(text: string): void {
  announcement.set({ text, number: announcement.get().number + 1 });
}

/** The live region that `announce` speaks through; stands once in the shell. */
export function Announcer() {
  const { text, number } = useStore(announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      <span key={number}>{text}</span>
    </div>
  );
}
