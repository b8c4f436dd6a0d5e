import type { MemberKind, Role } from '#contract/actor';
import { ROLE_WORD } from '../lib/words.js';
import { Tag } from './tag.js';

/** What a person is beside being a member. */
export function Roles({ roles, kind }: { roles: Role[]; kind: MemberKind }) {
  return (
    <>
      {kind === 'guest' && <Tag tone="amber">Gast</Tag>}
      {roles.map((role) => (
        <Tag key={role} tone={role === 'spokesperson' ? 'leaf' : 'brand'}>
          {ROLE_WORD[role]}
        </Tag>
      ))}
    </>
  );
}
