import { z } from 'zod';

// The policy for content forbids code made at run time, which zod would try as soon as a schema is made: imported first.
z.config({ jitless: true });
