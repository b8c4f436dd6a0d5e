import { lazy, Suspense, useState } from 'react';
import { useStore } from '../../lib/store.js';
import type { LiveThread } from './live-thread.js';
import { patiently } from '../../lib/patiently.js';

const DeletionDialog = lazy(() => patiently(() => import('./deletion-dialog.js')));
const VersionsDialog = lazy(() => patiently(() => import('./versions-dialog.js')));

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
      <Suspense fallback={null}>
        <VersionsDialog thread={live.id} number={number} change={posts.get(number)?.change ?? 0} onClose={onClose} />
      </Suspense>
    );
  }
  const onDone = async () => {
    onClose();
    if (live.link.get() !== 'live') await live.refresh().catch(() => undefined);
  };
  return (
    <Suspense fallback={null}>
      <DeletionDialog thread={live.id} number={number} onDone={onDone} onClose={onClose} />
    </Suspense>
  );
}
