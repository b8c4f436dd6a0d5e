const POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src";
const ALWAYS = {
  'content-security-policy': `${POLICY} 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Headers of every answer. Where the instance is reached over https, browsers are told never to use anything else. */
export function securityHeaders({ publicUrl }: { publicUrl: string }): Record<string, string> {
  return publicUrl.startsWith('https:') ? { ...ALWAYS, 'strict-transport-security': 'max-age=31536000' } : ALWAYS;
}

/** For a PDF that is opened in the browser: Chrome and Edge show it as an object within a page of their own. */
export const DOCUMENT_POLICY = { 'content-security-policy': `${POLICY} 'self'` };
