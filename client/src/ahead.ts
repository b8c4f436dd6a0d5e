import { getSession } from '#contract/auth';
import type { ReturnOf } from '#contract/endpoint';
import { getThread, getThreadPage } from '#contract/threads';
import { beginning, pageOf } from './features/threads/beginning.js';
import { askAhead } from './lib/ahead.js';

/*
 * Runs before the libraries are there: what the page will ask for is asked for now, so that text and scripts arrive at
 * the same time. Everything here is asked for again by the page itself where it does not come.
 */
const THREAD = /^\/diskussionen\/([1-9]\d{0,15})(?:\/([1-9]\d{0,9}))?\/?$/;

function openThread(thread: string, number: number | undefined): void {
  const askPage = (at: number) => askAhead(getThreadPage, { params: { thread, page: String(pageOf(at)) } });
  const head = askAhead(getThread, { params: { thread } });
  if (number !== undefined) void askPage(number);
  else head.then(firstPage).catch(() => undefined);
  import('./features/threads/thread-page.js').catch(() => undefined);

  async function firstPage(answer: Response | undefined): Promise<void> {
    if (!answer?.ok) return;
    const { reading, thread: facts } = (await answer.clone().json()) as ReturnOf<typeof getThread>;
    void askPage(beginning(reading, facts, undefined));
  }
}

void askAhead(getSession, {});
const [, thread, number] = THREAD.exec(location.pathname) ?? [];
if (thread !== undefined) openThread(thread, number === undefined ? undefined : Number(number));
