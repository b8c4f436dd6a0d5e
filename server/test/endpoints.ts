import { readdirSync } from 'node:fs';
import type { Endpoint } from '#contract/endpoint';

const CONTRACT = new URL('../../contract/src/', import.meta.url);

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'returns' in value;

async function collect(): Promise<[string, Endpoint][]> {
  const files = readdirSync(CONTRACT).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  const modules = await Promise.all(
    files.map((name) => import(`#contract/${name.replace('.ts', '')}`) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) =>
    Object.entries(module).filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1])),
  );
}

/** Every endpoint of the contract by the name it is exported under. */
export const endpoints: readonly [name: string, endpoint: Endpoint][] = await collect();

/** Whether it only reads. */
export const isRead = ({ method }: Endpoint) => method === 'GET';
