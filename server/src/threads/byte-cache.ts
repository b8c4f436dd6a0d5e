import type { CacheStats } from '../metrics/metrics.js';

/**
 * Rendered JSON by key, the least recently used thrown out first; bounded in bytes, which its `length` tells. A text
 * counts as one byte a character: ours has hardly any that take more in memory.
 */
export class ByteCache<T extends { length: number }> {
  private readonly entries = new Map<string, T>();
  private bytes = 0;
  private hits = 0;
  private misses = 0;

  /** @param limit most bytes kept */
  constructor(private readonly limit: number) {}

  get(key: string): T | undefined {
    const body = this.peek(key);
    this.count(body !== undefined);
    return body;
  }

  /** For what may be out of date: whoever finds out whether it can be used counts then. */
  peek(key: string): T | undefined {
    const body = this.entries.get(key);
    if (body === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, body);
    return body;
  }

  count(hit: boolean): void {
    if (hit) this.hits += 1;
    else this.misses += 1;
  }

  set(key: string, body: T): void {
    this.drop(key);
    this.entries.set(key, body);
    this.bytes += body.length;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  stats(): CacheStats {
    return { hits: this.hits, misses: this.misses, bytes: this.bytes, limit: this.limit, entries: this.entries.size };
  }

  private drop(key: string): void {
    this.bytes -= this.entries.get(key)?.length ?? 0;
    this.entries.delete(key);
  }
}
