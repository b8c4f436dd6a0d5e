const left: (() => unknown)[] = [];

/** Notes how to clean up after the test, whatever becomes of it; the last is done first. */
export function afterwards(clean: () => unknown): void {
  left.push(clean);
}

afterEach(async () => {
  for (const clean of left.splice(0).reverse()) await clean();
});
