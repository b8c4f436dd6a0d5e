import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Endpoint } from '#contract/endpoint';

/** What a file of the contract exports. */
export interface ContractFile {
  /** Name of the file, for example `threads`. */
  name: string;
  endpoints: Record<string, Endpoint>;
  schemas: Record<string, z.ZodType>;
}

/** The contract: its sources, or what they were compiled to. */
const FOLDER = new URL('../../contract/src/', import.meta.url);

/** All files of the contract by name. They are looked up in the folder, so that none can be forgotten. */
export async function contractFiles(): Promise<ContractFile[]> {
  const names = readdirSync(FOLDER).flatMap((file) => /^([a-z-]+)\.(?:ts|js)$/.exec(file)?.[1] ?? []);
  return Promise.all(names.sort().map(readFile));
}

async function readFile(name: string): Promise<ContractFile> {
  const exports = Object.entries((await import(`#contract/${name}`)) as Record<string, unknown>);
  const endpoints = exports.filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1]));
  const schemas = exports.filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType);
  return { name, endpoints: Object.fromEntries(endpoints), schemas: Object.fromEntries(schemas) };
}

const isEndpoint = (value: unknown) =>
  typeof value === 'object' && value !== null && 'path' in value && 'returns' in value;
