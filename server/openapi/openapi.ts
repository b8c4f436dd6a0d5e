import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOCKET_PATH } from '#contract/realtime';
import { SESSION_COOKIE } from '../src/http/actor.js';
import { annotate, annotateProperties } from './annotate.js';
import { type ContractFile, contractFiles } from './endpoints.js';
import { type Notes, readNotes } from './notes.js';
import { operationOf } from './operation.js';
import { componentsOf, convert, type Part, refTo, type Schemas } from './schemas.js';

type Paths = Record<string, Record<string, ReturnType<typeof operationOf>>>;
const SENT: Part[] = ['params', 'query', 'body'];
const ANSWERED: Part[] = ['returns'];

const INFO = {
  title: 'Netzwerk Daseinsvorsorge',
  description: [
    'The HTTP interface of the discussion forum. Generated from `contract/src` by `npm run openapi`.',
    'Each operation names who may call it at all. What may be seen or done depends on the record as well: what one may not see is answered as not found. A write with a `key` is done once per key: a retry gets the first answer. Sentences in problems are German.',
    `Live updates come over Socket.IO at \`${SOCKET_PATH}\`; its messages are described in \`contract/src/realtime.ts\`.`,
  ].join('\n\n'),
};
const SESSION = { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE, description: 'Set by `signIn`.' };
const PROBLEM = {
  description: 'What went wrong: a sentence for people, a code for programs (RFC 9457).',
  content: { 'application/problem+json': { schema: refTo('Problem') } },
};

/**
 * The OpenAPI document of all endpoints of the contract, as it stands in docs/openapi.json.
 * @param root folder of the project, for the comments in the sources
 */
export async function openApi(root: string): Promise<string> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = await contractFiles();
  const sent = convert(files, SENT, 'input');
  const answered = convert(files, ANSWERED, 'output');
  const paths: Paths = {};
  for (const file of files) {
    const notes = readNotes(read(`contract/src/${file.name}.ts`));
    addNotes(file, notes, sent);
    addNotes(file, notes, answered);
    addOperations(file, notes, { ...sent, ...answered }, paths);
  }
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const document = {
    openapi: '3.1.1',
    info: { ...INFO, version },
    servers: [{ url: '/api' }],
    paths: sorted(paths),
    components: {
      securitySchemes: { session: SESSION },
      responses: { Problem: PROBLEM },
      schemas: sorted(componentsOf(sent, answered, PROBLEM)),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function addOperations({ name: tag, endpoints }: ContractFile, notes: Notes, schemas: Schemas, paths: Paths): void {
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = (paths[endpoint.path.replace(/:(\w+)/g, '{$1}')] ??= {});
    path[endpoint.method.toLowerCase()] = operationOf(name, tag, endpoint, schemas, notes[name]?.text ?? '');
  }
}

/** Adds the comments of a file to the schemas that come from it. */
function addNotes({ endpoints, schemas: named }: ContractFile, notes: Notes, schemas: Schemas): void {
  for (const name of Object.keys(named)) if (schemas[name] && notes[name]) annotate(schemas[name], notes[name]);
  for (const name of Object.keys(endpoints))
    for (const [part, note] of Object.entries(notes[name]?.properties ?? {})) {
      const schema = schemas[`${name}.${part}`];
      if (schema) annotateProperties(schema, note.properties);
    }
}

const sorted = <T>(record: Record<string, T>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
