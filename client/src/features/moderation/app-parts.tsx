import { part } from '../../ui/part.js';

/** For pages of other features; the app puts them there. */
export const MemberSilence = part<{ id: number; name: string }>(
  async () => ({ default: (await import('./member-silence.js')).MemberSilence }),
  { waiting: () => null, missing: () => null },
);
