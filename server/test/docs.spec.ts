import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = globSync(['README.md', 'docs/**/*.md'], { cwd: root });
/** Pages leave out what is clear from their context. */
const BASES = ['.', 'server/src', 'client/src'];
const PATH = /`((?:contract|server|client|docs)\/[\w./-]*|[\w-]+\/[\w./-]+\.(?:tsx?|mjs|md|json))`/g;

/** Files and folders that a page names. Those that its reader is to make are followed by «(new)» and do not count. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const made = new Set([...text.matchAll(/`([^`]+)`\*\* \(new\)/g)].map(([, path]) => path));
  return [...text.matchAll(PATH)].map(([, path]) => path!).filter((path) => !made.has(path));
}

test.each(pages)('%s names files that exist', (page) => {
  const exists = (path: string) => BASES.some((base) => existsSync(join(root, base, path)));
  expect(pathsIn(page).filter((path) => !exists(path))).toEqual([]);
});

test('the pages name files at all', () => {
  expect(pages.flatMap(pathsIn).length).toBeGreaterThan(30);
});
