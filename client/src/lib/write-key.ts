/** A key for one write: a retry with the same key gets the first answer. Needs a secure context or localhost, else falls back to random bytes. */
export function writeKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // Instances inside an authority's own network are sometimes served over plain http, where randomUUID is missing.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
