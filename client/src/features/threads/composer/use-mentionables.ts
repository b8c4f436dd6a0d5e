import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listMentionables, type Mentionable } from '#contract/members';
import { ask } from '../../../lib/ask.js';

/** Members and regions whose name fits what follows the `@`; `null` while nobody is being mentioned. */
export function useMentionables(query: string | null): Mentionable[] {
  const { data } = useQuery({
    ...ask(listMentionables, { query: { q: query ?? '' } }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });
  return query === null ? [] : (data?.mentionables ?? []);
}

/** Where a mention leads. */
export function mentionPath({ kind, ref }: Mentionable): string {
  return `/${kind === 'member' ? 'mitglieder' : 'regionen'}/${ref}`;
}
