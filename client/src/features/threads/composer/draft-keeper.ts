import { discardDraft, type Draft, type DraftContent, getDraft, saveDraft } from '#contract/drafts';
import { call } from '../../../lib/call.js';
import { CallError, hasCode } from '../../../lib/call-error.js';
import { createStore, type Store } from '../../../lib/store.js';
import { forgetUnsaved, keepUnsaved, readUnsaved } from './draft-storage.js';

/** How a draft stands. `conflict`: another window has written on in the meantime. */
export type DraftState =
  | { status: 'empty' | 'unsaved' | 'saving' }
  | { status: 'saved'; at: string }
  | { status: 'failed'; full: boolean }
  | { status: 'conflict'; theirs: Draft };

export interface DraftKeeper {
  readonly state: Store<DraftState>;
  /** What to go on with, or `null` for a fresh start. */
  restore(): Promise<DraftContent | null>;
  /** Notes what was typed; it is saved after a pause. */
  change(content: DraftContent): void;
  /** In a conflict: goes on with the other window's text, which is answered. */
  takeTheirs(): DraftContent;
  /** In a conflict: goes on with one's own text. */
  keepMine(): void;
  /** Sent or thrown away: the draft is not needed any more. */
  discard(): Promise<void>;
  /** Saves at once what is not saved yet, for leaving. */
  flush(): void;
}

/** Pause in typing after which a draft is saved, in milliseconds. */
const PAUSE_MS = 1_000;
const RETRY_MS = 10_000;

/**
 * Keeps one draft on the server, in order, never over a newer one.
 * @param member whose draft it is; what the server does not have yet is kept in the browser under this id
 */
export function createDraftKeeper(member: number, target: string): DraftKeeper {
  const state = createStore<DraftState>({ status: 'empty' });
  const params = { target };
  let sequence = 0;
  let pending: DraftContent | null = null;
  let mine: DraftContent | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const schedule = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  };
  const save = async () => {
    if (pending === null || state.get().status === 'conflict') return;
    const content = pending;
    pending = null;
    state.set({ status: 'saving' });
    try {
      const saved = await call(saveDraft, { params, body: { sequence, content } });
      sequence = saved.sequence;
      if (pending === null) forgetUnsaved(member, target);
      state.set(pending === null ? { status: 'saved', at: saved.savedAt } : { status: 'unsaved' });
    } catch (error) {
      pending ??= content;
      failed(error);
    }
  };
  const failed = (error: unknown) => {
    if (hasCode(error, 'conflict')) {
      const theirs = ((error as CallError).problem.current ?? null) as Draft | null;
      if (theirs !== null) return state.set({ status: 'conflict', theirs });
      // Discarded elsewhere: there is nothing to continue from, so it begins anew.
      sequence = 0;
      return schedule(0);
    }
    state.set({ status: 'failed', full: hasCode(error, 'storage-full') });
    schedule(RETRY_MS);
  };
  function flush(): void {
    clearTimeout(timer);
    saving = saving.then(save);
  }

  return {
    state,
    flush,
    restore: async () => {
      const left = readUnsaved(member, target);
      const { draft } = await call(getDraft, { params });
      sequence = draft?.sequence ?? 0;
      if (left === null) return draft && (state.set({ status: 'saved', at: draft.savedAt }), draft.content);
      mine = pending = left.content;
      if (left.sequence < sequence && draft !== null) state.set({ status: 'conflict', theirs: draft });
      else flush();
      return left.content;
    },
    change: (content) => {
      mine = pending = content;
      keepUnsaved(member, target, { sequence, content });
      if (state.get().status === 'conflict') return;
      state.set({ status: 'unsaved' });
      schedule(PAUSE_MS);
    },
    takeTheirs: () => {
      const current = state.get();
      if (current.status !== 'conflict') return mine ?? { text: '' };
      sequence = current.theirs.sequence;
      mine = current.theirs.content;
      pending = null;
      forgetUnsaved(member, target);
      state.set({ status: 'saved', at: current.theirs.savedAt });
      return mine;
    },
    keepMine: () => {
      const current = state.get();
      if (current.status !== 'conflict') return;
      sequence = current.theirs.sequence;
      pending = mine;
      state.set({ status: 'unsaved' });
      flush();
    },
    discard: async () => {
      clearTimeout(timer);
      pending = mine = null;
      forgetUnsaved(member, target);
      saving = saving.then(async () => {
        try {
          await call(discardDraft, { params });
          sequence = 0;
        } catch {
          // The next save continues from the old one instead.
        }
        if (pending === null) state.set({ status: 'empty' });
      });
      await saving;
    },
  };
}
