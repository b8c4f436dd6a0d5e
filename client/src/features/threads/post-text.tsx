import { useCallback } from 'react';
import { RichText } from '../../ui/rich-text.js';
import { useSurroundings } from './thread-context.js';

/** A post's text. Its links within the thread do not leave it. */
export function PostText({ html }: { html: string }) {
  const { live, jump } = useSurroundings();
  const jumpTo = useCallback(
    (path: string) => {
      const number = new RegExp(`^/diskussionen/${live.id}/([1-9]\\d*)$`).exec(path)?.[1];
      if (number !== undefined) jump(Number(number));
      return number !== undefined;
    },
    [live, jump],
  );
  return <RichText className="post__text" html={html} onPath={jumpTo} />;
}
