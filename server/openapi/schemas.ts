import { z } from 'zod';
import type { Endpoint } from '#contract/endpoint';
import type { ContractFile } from './endpoints.js';

/** A JSON Schema, as far as we look into it. */
export interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}
export type Schemas = Record<string, Schema>;
export type Part = 'params' | 'query' | 'body' | 'returns';

const PLACE = '#/components/schemas/';
export const refTo = (name: string): Schema => ({ $ref: PLACE + name });

/**
 * Parts of all endpoints as JSON Schema, by names like `writePost.body`, and beside them the contract's exported
 * schemas, which they refer to.
 * @param io what is sent is described as it is before parsing, an answer as it is afterwards
 */
export function convert(files: ContractFile[], parts: Part[], io: 'input' | 'output'): Schemas {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of files.flatMap(({ schemas }) => Object.entries(schemas))) registry.add(schema, { id });
  const references: Schemas = {};
  for (const [id, schema] of files.flatMap(({ endpoints }) => Object.entries(endpoints)).flatMap(partsOf(parts))) {
    const known = registry.get(schema);
    if (known) references[id] = refTo(known.id);
    // A copy, because several endpoints may share what has no name.
    else registry.add(schema.clone(), { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => PLACE + id, override: tidy, unrepresentable: 'any' });
  for (const schema of Object.values(schemas)) for (const key of ['$schema', '$id'] as const) delete schema[key];
  return { ...(schemas as Schemas), ...references };
}

/** That a number is safe in JavaScript is no news to anybody. */
function tidy({ jsonSchema }: { jsonSchema: { minimum?: number; maximum?: number } }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

const partsOf =
  (parts: Part[]) =>
  ([name, endpoint]: [string, Endpoint]) =>
    parts.flatMap((part): [string, z.ZodType][] => (endpoint[part] ? [[`${name}.${part}`, endpoint[part]]] : []));

/** The named schemas that a part of the document refers to, directly or through others. */
function referredTo(from: unknown, schemas: Schemas, found: Schemas): Schemas {
  for (const [, name = ''] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    const schema = schemas[name];
    if (!schema || name in found) continue;
    found[name] = schema;
    referredTo(schema, schemas, found);
  }
  return found;
}

/**
 * The named schemas that the document needs.
 * @param others what refers to answers besides the endpoints
 * @throws where a name stands for one shape when it is sent and for another when it is answered
 */
export function componentsOf(sent: Schemas, answered: Schemas, others: unknown): Schemas {
  const parts = (schemas: Schemas) => Object.entries(schemas).filter(([name]) => name.includes('.'));
  const needed = referredTo(parts(sent), sent, {});
  for (const [name, schema] of Object.entries(referredTo([parts(answered), others], answered, {}))) {
    if (JSON.stringify(needed[name] ?? schema) !== JSON.stringify(schema))
      throw new Error(`${name} is sent in one shape and answered in another: give them two names.`);
    needed[name] = schema;
  }
  return needed;
}
