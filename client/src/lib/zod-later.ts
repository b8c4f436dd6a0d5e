/**
 * Stands in for zod while pages are built up. The contract's schemas are needed in the browser only to check forms, and
 * zod is a quarter of what a first page would load. So it is noted here how each schema is made, and made with zod
 * itself once somebody fills in a form; see `check.ts`.
 */
export type Zod = typeof import('./zod-now.js').z;
type Make = (zod: Zod) => unknown;
type Callable = (...args: unknown[]) => unknown;

const makes = new WeakMap<object, Make>();
/** What would take a stand-in for a schema. It is said aloud, since the compiler knows nothing of it. */
const READ = /^(safeParse|parse|safeParseAsync|parseAsync|options|shape)$/;

function noted(make: Make): unknown {
  let made: unknown;
  const once: Make = (zod) => (made ??= make(zod));
  const standIn = new Proxy(() => undefined, {
    get: (_, name) => {
      if (READ.test(String(name))) throw new Error(`In the browser, schemas are for lib/check.ts: «${String(name)}».`);
      return noted((zod) => member(once(zod), name));
    },
    apply: (_, __, args: unknown[]) => noted((zod) => (once(zod) as Callable)(...args.map((arg) => real(arg, zod)))),
  });
  makes.set(standIn, once);
  return standIn;
}

function member(owner: unknown, name: string | symbol): unknown {
  const value = (owner as Record<string | symbol, unknown>)[name];
  return typeof value === 'function' ? value.bind(owner) : value;
}

/** The value that was noted, made with zod; anything else as it is. */
export function real(value: unknown, zod: Zod): unknown {
  if (typeof value === 'function') return makes.get(value)?.(zod) ?? value;
  if (Array.isArray(value)) return value.map((item) => real(item, zod));
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, real(item, zod)]));
}

export const z = noted((zod) => zod);
/** The German messages come with zod itself. */
export const de = () => undefined;
