import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, root } from './build.mjs';

// The contract is read as it was compiled.
await build(['server'], console.log);
const { openApi } = await import('../dist/server/openapi/openapi.js');
writeFileSync(join(root, 'docs/openapi.json'), await openApi(root));
