import type { Access, Endpoint } from '#contract/endpoint';
import type { Schema, Schemas } from './schemas.js';

/** Whom an endpoint is for, in words. */
const FOR: Record<Access, string> = {
  anyone: 'Access: anyone.',
  'signed-in': 'Access: signed in, members and guests.',
  member: 'Access: members.',
  administrator: 'Access: administrators.',
};

/**
 * An endpoint as an operation of the document.
 * @param schemas where those of its parts stand, by names like `writePost.body`
 * @param comment what the contract says of it
 */
export function operationOf(name: string, tag: string, endpoint: Endpoint, schemas: Schemas, comment: string) {
  const { access } = endpoint;
  const body = schemas[`${name}.body`];
  const answer = endpoint.media ? { [endpoint.media]: {} } : { 'application/json': { schema: schemas[`${name}.returns`] } };
  return {
    operationId: name,
    summary: inWords(name),
    description: [comment, FOR[access]].filter(Boolean).join('\n\n'),
    tags: [tag],
    // An empty requirement beside the cookie: the cookie may be missing, but where there is one it counts.
    security: access === 'anyone' ? [{}, { session: [] }] : [{ session: [] }],
    parameters: [...parameters('path', schemas[`${name}.params`]), ...parameters('query', schemas[`${name}.query`])],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      200: { description: 'Done.', content: answer },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function parameters(place: 'path' | 'query', { properties = {}, required = [] }: Schema = {}) {
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description && { description }),
    schema,
  }));
}

/** `listPostVersions` → `List post versions` */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
