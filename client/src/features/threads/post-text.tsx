import { memo, type MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { useSurroundings } from './thread-context.js';

/** A post's own links lead through the network without loading the page anew, and within the thread without leaving it. */
export const PostText = memo(function PostText({ html }: { html: string }) {
  const navigate = useNavigate();
  const { live, jump } = useSurroundings();
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const path = link?.getAttribute('href');
    if (
      !path?.startsWith('/') ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    const number = new RegExp(`^/diskussionen/${live.id}/([1-9]\\d*)$`).exec(path)?.[1];
    if (number !== undefined) jump(Number(number));
    else void navigate(path);
  };
  return <div className="post__text prose" onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />;
});
