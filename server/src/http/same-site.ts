import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may come from one of our own pages, or from a program that is no browser.
 * A page of another site cannot forge `Sec-Fetch-Site` or `Origin`.
 */
export function isSameSite(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.origin;
  if (origin === undefined) return true;
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === headers.host);
}
