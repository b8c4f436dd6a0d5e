import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { endpoint } from '#contract/endpoint';
import { Id, IdText, line, Markdown } from '#contract/primitives';
import { contractFiles } from './endpoints.js';
import { readNotes } from './notes.js';
import { openApi } from './openapi.js';
import { componentsOf, convert } from './schemas.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('docs/openapi.json', () => {
  let written: string;
  beforeAll(async () => {
    written = await openApi(root);
  });

  it('is up to date (otherwise: npm run openapi)', () => {
    expect(readFileSync(`${root}/docs/openapi.json`, 'utf8')).toBe(written);
  });

  it('has every endpoint of the contract once', async () => {
    const names = (await contractFiles()).flatMap(({ endpoints }) => Object.keys(endpoints));
    const operations = [...written.matchAll(/"operationId": "(\w+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(operations.sort()).toEqual(names.sort());
  });

  it('describes all that it refers to, and leaves nothing of a component open', () => {
    const { components } = JSON.parse(written) as { components: { schemas: Record<string, object> } };
    const referred = [...written.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect([...new Set(referred)].sort()).toEqual(Object.keys(components.schemas));
    const open = Object.entries(components.schemas).filter(([, schema]) => !('type' in schema || '$ref' in schema));
    expect(open).toEqual([]);
  });
});

describe('a schema', () => {
  const rename = endpoint({
    method: 'PUT',
    path: '/things/:id',
    access: 'member',
    params: z.strictObject({ id: IdText }),
    body: z.strictObject({ name: line(3, 80), text: Markdown.optional() }),
    returns: z.strictObject({ id: Id }),
  });
  const file = { name: 'things', endpoints: { rename }, schemas: { Markdown, IdText, Id } };

  it('is described as it is sent, before it is transformed', () => {
    const {
      'rename.params': params,
      'rename.body': body,
      Markdown: text,
      IdText: id,
    } = convert([file], ['params', 'body'], 'input');
    expect(params).toMatchObject({ properties: { id: { $ref: '#/components/schemas/IdText' } }, required: ['id'] });
    expect(body).toMatchObject({ properties: { name: { type: 'string' } }, required: ['name'] });
    expect([text, id]).toMatchObject([{ type: 'string' }, { type: 'string', pattern: '^[1-9]\\d{0,15}$' }]);
  });

  it('may not have one name and two shapes', () => {
    const Named = z.strictObject({ id: IdText });
    const both = { ...rename, body: Named, returns: Named };
    const files = [{ name: 'things', endpoints: { both }, schemas: { Named } }];
    const sent = convert(files, ['params', 'body'], 'input');
    expect(() => componentsOf(sent, convert(files, ['returns'], 'output'), {})).toThrow('Named is sent');
  });
});

test('the comments of a source are found wherever the properties stand', () => {
  const notes = readNotes(`
    /** A thing. */
    export const Thing = z.strictObject({
      /** How heavy,
       *  in grams. */
      weight: z.number(),
      parts: z.array(z.strictObject({
        /** What for. */
        use: z.string(),
      })).nullable(),
    });
    const query = z.strictObject({
      /** First letters. */
      q: z.string(),
    });
    export const list = endpoint({ path: '/things', query, returns: Thing.extend({ total: z.number() }) });
  `);
  expect(notes.Thing).toMatchObject({ text: 'A thing.', properties: { weight: { text: 'How heavy, in grams.' } } });
  expect(notes.Thing!.properties.parts!.properties.use!.text).toBe('What for.');
  const { query, returns } = notes.list!.properties;
  expect(query!.properties.q!.text).toBe('First letters.');
  expect(Object.keys(returns!.properties)).toEqual(['weight', 'parts', 'total']);
});
