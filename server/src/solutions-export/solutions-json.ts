import type { DataSource } from 'typeorm';
import { asPublic, publicSolutions } from './public-solutions.js';

/** The answer of `exportSolutions`, piece by piece. */
export async function* solutionsJson(db: DataSource, ids: number[], publicUrl: string): AsyncGenerator<string> {
  let before = '{"solutions":[\n';
  for await (const solution of publicSolutions(db, ids)) {
    yield before + JSON.stringify(asPublic(solution, publicUrl));
    before = ',\n';
  }
  yield before.startsWith('{') ? '{"solutions":[]}\n' : '\n]}\n';
}
