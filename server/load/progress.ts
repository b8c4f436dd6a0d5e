const WIDTH = 30;
/** Where nobody watches a terminal, a line for each tenth is enough. */
const PARTS = 10;

/** A bar that grows in its line on a terminal, and a line now and then elsewhere. */
export class Progress {
  private done = 0;
  private shown = -1;

  constructor(
    private readonly label: string,
    private readonly total: number,
    private readonly out: { isTTY?: boolean; write(text: string): unknown },
  ) {}

  step(): void {
    this.done += 1;
    const steps = this.out.isTTY ? 200 : PARTS;
    const part = Math.floor((this.done / this.total) * steps);
    if (part === this.shown) return;
    this.shown = part;
    this.out.write(this.out.isTTY ? `\r${this.line()}${this.done === this.total ? '\n' : ''}` : `${this.line()}\n`);
  }

  private line(): string {
    const filled = Math.round((this.done / this.total) * WIDTH);
    return `${this.label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${this.done.toLocaleString('de')} von ${this.total.toLocaleString('de')}`;
  }
}
