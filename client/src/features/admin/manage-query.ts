import { manageMembers } from '#contract/members';
import { ask } from '../../lib/ask.js';

/** Members and invitations, asked for anew with each look: no hint tells when somebody has accepted an invitation. */
export const manageQuery = { ...ask(manageMembers, {}), staleTime: 0 };
