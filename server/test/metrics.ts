/** What a server tells of itself, as a monitoring program reads it. */
export class ReadMetrics {
  constructor(readonly text: string) {}

  /** @param url of the port for metrics */
  static async of(url: string): Promise<ReadMetrics> {
    const answer = await fetch(`${url}/metrics`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return new ReadMetrics(await answer.text());
  }

  /** The sum of all values of a metric whose labels have the given values; `undefined` where there is none. */
  value(name: string, labels: Record<string, string> = {}): number | undefined {
    const values = this.lines(name).filter((line) =>
      Object.entries(labels).every(([key, wanted]) => line.includes(`${key}="${wanted}"`)),
    );
    return values.length === 0
      ? undefined
      : values.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  }

  /** Values of a label of a metric. */
  labels(name: string, label: string): string[] {
    const found = this.lines(name).map((line) => new RegExp(`[{,]${label}="([^"]*)"`).exec(line)?.[1]);
    return [...new Set(found.filter((each) => each !== undefined))];
  }

  private lines(name: string): string[] {
    return this.text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  }
}
