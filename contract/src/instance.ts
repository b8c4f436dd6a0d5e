import { z } from 'zod';
import { endpoint } from './endpoint.js';

/** What the start page tells everybody about this instance. */
export const getInstance = endpoint({
  method: 'GET',
  path: '/instance',
  access: 'anyone',
  returns: z.strictObject({
    regions: z.number().int(),
    /** Members, threads and posts of the whole network: plain numbers that reveal nothing of their content. */
    members: z.number().int(),
    threads: z.number().int(),
    posts: z.number().int(),
    /** Accounts to try the demo network with, passwords included; empty on a real one. */
    demoAccounts: z.array(z.strictObject({ role: z.string(), name: z.string(), email: z.string(), password: z.string() })),
    /** Who answers for this instance, as the operator has configured it. */
    operator: z.strictObject({ name: z.string(), address: z.string(), email: z.string() }),
  }),
});
