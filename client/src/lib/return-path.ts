/** The address of the sign-in that leads back to a page of ours afterwards. */
export function signInPath(path: string): string {
  return path === '/' ? '/anmelden' : `/anmelden?weiter=${encodeURIComponent(path)}`;
}

/** Where to go after signing in: only to pages of our own, whatever the address says. */
export function returnPath(wanted: string | null): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, location.origin)) return '/';
  const url = new URL(wanted, location.origin);
  // «//host» and «/\host» start with a slash as well and lead elsewhere.
  if (url.origin !== location.origin || url.pathname === '/anmelden') return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
