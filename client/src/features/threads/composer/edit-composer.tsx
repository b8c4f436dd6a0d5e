import { lazy, Suspense } from 'react';
import type { Post } from '#contract/posts';
import { Loading } from '../../../ui/states.js';

const EditForm = lazy(() => import('./edit-form.js'));

/** In place of a post's text while it is being edited. */
export function EditComposer({ post }: { post: Post }) {
  return (
    <Suspense fallback={<Loading>Der Editor wird geladen …</Loading>}>
      <EditForm post={post} />
    </Suspense>
  );
}
