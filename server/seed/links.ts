import type { Keys } from './keys.js';

/**
 * Demo content names people and regions by their keys, and posts of the same thread by their number; the links that
 * are stored lead to the real addresses.
 * @throws Error on a link to somebody or something that is not there
 */
export function resolveLinks(
  text: string,
  { members, regions }: Pick<Keys, 'members' | 'regions'>,
  threadId: number,
  posts: number,
): string {
  return text
    .replace(/\]\(\/mitglieder\/([^)]*)\)/g, (_, key: string) => `](/mitglieder/${known(members, key)})`)
    .replace(/\]\(\/regionen\/([^)]*)\)/g, (_, key: string) => `](/regionen/${known(regions, key).slug})`)
    .replace(/\]\(#(\d+)\)/g, (_, number: string) => {
      if (Number(number) < 1 || Number(number) > posts) throw new Error(`There is no post ${number} to link to.`);
      return `](/diskussionen/${threadId}/${number})`;
    });
}

function known<V>(record: Record<string, V>, key: string): V {
  const value = record[key];
  if (value === undefined) throw new Error(`«${key}» is linked to, but not part of the demo network.`);
  return value;
}
