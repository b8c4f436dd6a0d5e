import type { Endpoint } from '#contract/endpoint';
import { requestOf } from '#contract/request';
import type { Example } from './examples.js';

/** Leaves a field out. */
const MISSING = Symbol('missing');
const LONG = 'x'.repeat(10_000);
const deep = JSON.parse('['.repeat(200) + ']'.repeat(200)) as unknown;

/** What no field of a body can be, or hardly one: wrong types, and texts made to break something. */
const VALUES: unknown[] = [
  MISSING,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e308,
  '',
  ' ',
  'NaN',
  '-1',
  "'; drop table member; --",
  LONG,
  'Text mit \u0000 darin',
  'Text mit \ud800 darin',
  'Text mit \u202e darin',
  '\u200b'.repeat(20),
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '2026-02-30',
  [],
  [1],
  deep,
  {},
  { toString: 'x', valueOf: 'x', length: 1 },
  { id: 1 },
];

/** The same for a place in the address, as it stands there. */
const TEXTS = [
  '0',
  '-1',
  '1.5',
  '1e3',
  'NaN',
  'null',
  '2147483648',
  '9007199254740993',
  '9'.repeat(30),
  'x'.repeat(150),
  LONG,
  '%00',
  '1%00',
  '%20',
  '%ED%A0%80',
  '%C3%28',
  '%zz',
  '%E2%80%AE',
  '..%2f..%2fetc',
  '__proto__',
  'constructor',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  "'%20or%201=1",
];

export interface HostileCall {
  /** What is wrong, to find the case again. */
  what: string;
  /** The field that an answer is to name. */
  field: string;
  address: string;
  method: string;
  body: string | undefined;
  /** Whether the contract lets it pass all the same. */
  passes: boolean;
}

/** Every field of a right call, spoilt in every way. */
export function spoilt(endpoint: Endpoint, example: Example): HostileCall[] {
  return [
    ...spoiltBodies(endpoint, example),
    ...spoiltTexts(endpoint, example, 'params'),
    ...spoiltTexts(endpoint, example, 'query'),
  ];
}

function spoiltBodies(endpoint: Endpoint, example: Example): HostileCall[] {
  const body = example.body;
  if (!body) return [];
  const calls = Object.keys(body).flatMap((field) =>
    VALUES.map((value) => callWith(endpoint, example, field, value, replaced(body, field, value))),
  );
  return [...calls, callWith(endpoint, example, 'surplus', 'surplus field', { ...body, surplus: 1 })];
}

/** A call with another body. */
export function callWith(
  endpoint: Endpoint,
  example: Example,
  field: string,
  value: unknown,
  body: unknown,
): HostileCall {
  const { address, method } = requestOf(endpoint, example as never);
  const what = `${field} = ${String(typeof value === 'symbol' ? 'missing' : JSON.stringify(value)).slice(0, 60)}`;
  const text = JSON.stringify(body);
  const sent: unknown = text === undefined ? undefined : JSON.parse(text);
  return { what, field, address, method, body: text, passes: endpoint.body?.safeParse(sent).success ?? true };
}

function replaced(body: Record<string, unknown>, field: string, value: unknown): Record<string, unknown> {
  const { [field]: _, ...rest } = body;
  return value === MISSING ? rest : { ...rest, [field]: value };
}

function spoiltTexts(endpoint: Endpoint, example: Example, part: 'params' | 'query'): HostileCall[] {
  const given = example[part];
  if (!given) return [];
  const body = example.body && JSON.stringify(example.body);
  return Object.keys(given).flatMap((field) =>
    TEXTS.map((text) => {
      // The request is made with a placeholder, so that the text stands in the address as it is.
      const { address, method } = requestOf(endpoint, { ...example, [part]: { ...given, [field]: 'PLACE' } } as never);
      const call = {
        what: `${field} = ${text.slice(0, 60)}`,
        field,
        address: address.replace('PLACE', text),
        method,
        body,
      };
      return { ...call, passes: allows(endpoint, part, { ...given, [field]: decode(text) }, field) };
    }),
  );
}

/** In a query, what cannot be decoded is text as it stands. */
function allows(
  endpoint: Endpoint,
  part: 'params' | 'query',
  args: Record<string, string | undefined>,
  field: string,
): boolean {
  if (args[field] === undefined) return part === 'query';
  return endpoint[part]!.safeParse(args).success;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
