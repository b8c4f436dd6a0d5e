import { useState } from 'react';
import { useStore } from '../../lib/store.js';
import { dialogPart } from '../../ui/part.js';
import type { LiveThread } from './live-thread.js';

export const DeletionDialog = dialogPart(() => import('./deletion-dialog.js'));
export const VersionsDialog = dialogPart(() => import('./versions-dialog.js'));

export interface OpenDialog {
  kind: 'versions' | 'deletion';
  number: number;
}

export function useDialog() {
  return useState<OpenDialog | null>(null);
}

/** The dialogue about a post that is open, if any. */
export function PostDialogs({
  live,
  dialog,
  onClose,
}: {
  live: LiveThread;
  dialog: OpenDialog | null;
  onClose: () => void;
}) {
  const { posts } = useStore(live.state);
  if (dialog === null) return null;
  const { kind, number } = dialog;
  if (kind === 'versions') {
    return (
      <VersionsDialog thread={live.id} number={number} change={posts.get(number)?.change ?? 0} onClose={onClose} />
    );
  }
  const onDone = async () => {
    onClose();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  };
  return <DeletionDialog thread={live.id} number={number} onDone={onDone} onClose={onClose} />;
}
