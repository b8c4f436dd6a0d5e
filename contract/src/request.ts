import type { ArgsOf, Endpoint } from './endpoint.js';

/** A call as it goes over HTTP: the address below the origin, and what `fetch` needs besides. */
export interface HttpRequest {
  address: string;
  method: Endpoint['method'];
  headers: Record<string, string>;
  body?: string;
}

/** Fills an endpoint's path and query, and writes its body as JSON. */
export function requestOf<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): HttpRequest {
  const { params = {}, query = {}, body } = args as { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const request = { address: `/api${path}${search.size > 0 ? `?${search}` : ''}`, method: endpoint.method };
  if (body === undefined) return { ...request, headers: { accept: 'application/json' } };
  return { ...request, headers: { accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
