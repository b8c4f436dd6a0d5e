import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './build.mjs';

const folder = join(root, 'dist/client');
/** Fonts and images are compressed already. */
const WORTH_IT = /\.(js|css|html|svg|json|txt|webmanifest)$/;
/** Below this many bytes a file fits into one packet anyway. */
const LEAST = 1_000;
/** One less than the most that it can: a tenth of the time for a hundredth of the size. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Lays the compressed forms of the built client beside its files, so that the server need not make them again and again. */
async function compress(path) {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, QUALITY));
  writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
await Promise.all(paths.filter((path) => WORTH_IT.test(path) && statSync(path).size >= LEAST).map(compress));
