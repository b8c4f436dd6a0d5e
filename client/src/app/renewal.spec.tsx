import { jest } from '@jest/globals';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { listDrafts } from '#contract/drafts';
import { listThreads } from '#contract/threads';
import { listTopics } from '#contract/topics';
import { ask } from '../lib/ask.js';
import { createQueryClient } from '../lib/query-client.js';
import { createRenewal } from './renewal.js';

let asked: string[];
let visibility: DocumentVisibilityState;

function Topics() {
  return <output>{useQuery(ask(listTopics, {})).status}</output>;
}

beforeEach(async () => {
  asked = [];
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  globalThis.fetch = (async (address: string) => {
    asked.push(address);
    return { ok: true, headers: new Map(), json: async () => ({ topics: [], threads: [] }) };
  }) as unknown as typeof fetch;
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(document, 'visibilityState');
});

async function show() {
  const queryClient = createQueryClient();
  await queryClient.prefetchQuery(ask(listThreads, { query: {} }));
  render(
    <QueryClientProvider client={queryClient}>
      <Topics />
    </QueryClientProvider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(screen.getByText('success')).toBeInTheDocument();
  asked = [];
  return createRenewal(queryClient);
}
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

test('asks once for what several hints have made old, and not at once', async () => {
  const renewal = await show();
  for (let hints = 0; hints < 5; hints += 1) renewal.soon([listThreads, listTopics]);
  expect(asked).toEqual([]);
  await pass(1_000);
  expect(asked).toEqual(['/api/topics']);
});

test('a window that nobody sees asks when it is looked at again', async () => {
  const renewal = await show();
  visibility = 'hidden';
  renewal.now([listTopics, listDrafts]);
  renewal.soon([listThreads]);
  await pass(60_000);
  expect(asked).toEqual([]);
  visibility = 'visible';
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await pass(0);
  expect(asked).toEqual(['/api/topics']);
});

test('asks for nothing once it has ended', async () => {
  const renewal = await show();
  renewal.soon([listTopics]);
  renewal.end();
  await pass(60_000);
  expect(asked).toEqual([]);
});
