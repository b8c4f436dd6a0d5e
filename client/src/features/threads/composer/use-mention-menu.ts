import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { Mentionable } from '#contract/members';
import { announce } from '../../../ui/announcer.js';
import { count } from '../../../lib/format.js';
import { optionId } from './mention-list.js';
import { useMentionables } from './use-mentionables.js';

/** The list behind an `@`: what it offers, and what the keys do to it. */
export function useMentionMenu(query: string | null, onPick: (mentionable: Mentionable) => void, onClose: () => void) {
  const id = useId();
  const mentionables = useMentionables(query);
  const [active, setActive] = useState(0);
  const open = mentionables.length > 0;
  useEffect(() => setActive(0), [query]);
  const tell = useEffectEvent(() =>
    announce(`${count(mentionables.length, 'Vorschlag', 'Vorschläge')} zum Erwähnen, mit den Pfeiltasten auswählen`),
  );
  useEffect(() => {
    if (open) tell();
  }, [open]);
  /** Whether the key was meant for the list. */
  const onKey = (key: string): boolean => {
    if (!open) return false;
    if (key === 'ArrowDown') setActive((active + 1) % mentionables.length);
    else if (key === 'ArrowUp') setActive((active + mentionables.length - 1) % mentionables.length);
    else if (key === 'Enter') onPick(mentionables[Math.min(active, mentionables.length - 1)]!);
    else if (key === 'Escape') onClose();
    else return false;
    return true;
  };
  const field = {
    'aria-autocomplete': 'list',
    'aria-controls': open ? id : undefined,
    'aria-activedescendant': open ? optionId(id, active) : undefined,
  } as const;
  return { id, mentionables, active, open, onKey, field };
}
