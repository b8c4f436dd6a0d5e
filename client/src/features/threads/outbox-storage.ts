import type { Unsent } from './outbox.js';

export const storageKey = (memberId: number) => `outbox-${memberId}`;

/** Where the browser refuses to store anything, unsent posts live as long as the page. */
const memory = new Map<string, string>();

/** The member's unsent posts as this browser has them. */
export function readUnsent(memberId: number): readonly Unsent[] {
  const key = storageKey(memberId);
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? memory.get(key) ?? '[]');
    return Array.isArray(parsed) ? (parsed as Unsent[]) : [];
  } catch {
    return [];
  }
}

export function writeUnsent(memberId: number, items: readonly Unsent[]): void {
  const key = storageKey(memberId);
  const text = JSON.stringify(items);
  try {
    if (items.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    memory.delete(key);
  } catch {
    memory.set(key, text);
  }
}
