import type { DraftContent } from '#contract/drafts';

/** What was typed and has not reached the server yet, with the number that it continues from. */
export interface Unsaved {
  sequence: number;
  content: DraftContent;
}

const keyOf = (member: number, target: string) => `draft-${member}-${target}`;

export function readUnsaved(member: number, target: string): Unsaved | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(member, target)) ?? 'null') as Unsaved | null;
  } catch {
    return null;
  }
}

export function keepUnsaved(member: number, target: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(keyOf(member, target), JSON.stringify(unsaved));
  } catch {
    // Without storage the draft lives in the page until the server has it.
  }
}

/** What was kept for one target goes on for another. Where something was begun there as well, it goes behind that. */
export function moveUnsaved(
  member: number,
  from: string,
  to: string,
  adapt: (content: DraftContent) => DraftContent = (content) => content,
): void {
  const left = readUnsaved(member, from);
  if (left === null) return;
  const there = readUnsaved(member, to);
  const both = there && { ...there.content, text: `${there.content.text}\n\n${left.content.text}` };
  keepUnsaved(member, to, both ? { ...there, content: both } : { ...left, content: adapt(left.content) });
  forgetUnsaved(member, from);
}

export function forgetUnsaved(member: number, target: string): void {
  try {
    localStorage.removeItem(keyOf(member, target));
  } catch {
    // Nothing was kept.
  }
}
