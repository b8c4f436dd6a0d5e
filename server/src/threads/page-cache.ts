/** Rendered pages by key, the least recently used thrown out first; bounded in bytes. */
export class PageCache {
  private readonly pages = new Map<string, Buffer>();
  private bytes = 0;

  /** @param limit most bytes kept */
  constructor(private readonly limit: number) {}

  get(key: string): Buffer | undefined {
    const body = this.pages.get(key);
    if (body) {
      this.pages.delete(key);
      this.pages.set(key, body);
    }
    return body;
  }

  set(key: string, body: Buffer): void {
    this.drop(key);
    this.pages.set(key, body);
    this.bytes += body.length;
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    this.bytes -= this.pages.get(key)?.length ?? 0;
    this.pages.delete(key);
  }
}
