import type { Draft, DraftContent } from '#contract/drafts';
import { createDraftKeeper } from './draft-keeper.js';

/** An answer as far as `call` looks at it; jsdom has no Response. */
const answer = (body: unknown, status = 200) =>
  ({ ok: status < 400, status, headers: new Map(), json: async () => body }) as unknown as Response;

/** The server's drafts over the wire: what it keeps, and how it answers. */
class DraftServer {
  draft: Draft | null = null;
  down = false;
  saves = 0;

  readonly fetch = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    if (this.down) throw new TypeError('Failed to fetch');
    if (init?.method === 'DELETE') {
      this.draft = null;
      return answer({});
    }
    if (init?.method !== 'PUT') return answer({ draft: this.draft });
    const { sequence, content } = JSON.parse(String(init.body)) as { sequence: number; content: DraftContent };
    if (sequence !== (this.draft?.sequence ?? 0)) {
      const problem = {
        type: 'about:blank',
        status: 409,
        code: 'conflict',
        title: 'Inzwischen geändert.',
        current: this.draft,
      };
      return answer(problem, 409);
    }
    this.saves += 1;
    this.draft = { target: 'thread-12', sequence: sequence + 1, content, savedAt: '2026-11-22T10:00:00.000Z' };
    return answer({ sequence: sequence + 1, savedAt: this.draft.savedAt });
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
let server: DraftServer;
const open = () => createDraftKeeper(7, 'thread-12');

beforeEach(() => {
  localStorage.clear();
  server = new DraftServer();
  globalThis.fetch = server.fetch;
});

describe('keeping a draft', () => {
  it('saves what was typed last, and goes on with it later', async () => {
    const draft = open();
    expect(await draft.restore()).toBeNull();
    draft.change({ text: 'eins' });
    draft.change({ text: 'zwei' });
    draft.flush();
    await settled();
    expect(server.draft?.content).toEqual({ text: 'zwei' });
    expect(server.saves).toBe(1);
    expect(draft.state.get().status).toBe('saved');
    expect(await open().restore()).toEqual({ text: 'zwei' });
  });

  it('never writes over what another window has written', async () => {
    const here = open();
    const there = open();
    await Promise.all([here.restore(), there.restore()]);
    there.change({ text: 'dort' });
    there.flush();
    await settled();
    here.change({ text: 'hier' });
    here.flush();
    await settled();
    expect(server.draft?.content).toEqual({ text: 'dort' });
    expect(here.state.get()).toMatchObject({ status: 'conflict', theirs: { content: { text: 'dort' } } });
    here.change({ text: 'hier und weiter' });
    here.flush();
    await settled();
    expect(server.draft?.content).toEqual({ text: 'dort' });
    here.keepMine();
    await settled();
    expect(server.draft?.content).toEqual({ text: 'hier und weiter' });
  });

  it("goes on with the other window's text when asked to", async () => {
    const here = open();
    await here.restore();
    server.draft = { target: 'thread-12', sequence: 4, content: { text: 'dort' }, savedAt: '2026-11-22T10:00:00.000Z' };
    here.change({ text: 'hier' });
    here.flush();
    await settled();
    expect(here.takeTheirs()).toEqual({ text: 'dort' });
    here.change({ text: 'dort und weiter' });
    here.flush();
    await settled();
    expect(server.draft).toMatchObject({ sequence: 5, content: { text: 'dort und weiter' } });
  });

  it('keeps in the browser what the server could not take, across a reload', async () => {
    const before = open();
    await before.restore();
    server.down = true;
    before.change({ text: 'ohne Netz' });
    before.flush();
    await settled();
    expect(before.state.get().status).toBe('failed');
    server.down = false;
    const after = open();
    expect(await after.restore()).toEqual({ text: 'ohne Netz' });
    await settled();
    expect(server.draft?.content).toEqual({ text: 'ohne Netz' });
    await before.discard();
  });

  it('is gone once discarded, and begins anew after that', async () => {
    const draft = open();
    await draft.restore();
    draft.change({ text: 'alt' });
    draft.flush();
    await draft.discard();
    expect(server.draft).toBeNull();
    expect(draft.state.get().status).toBe('empty');
    draft.change({ text: 'neu' });
    draft.flush();
    await settled();
    expect(server.draft).toMatchObject({ sequence: 1, content: { text: 'neu' } });
  });
});
