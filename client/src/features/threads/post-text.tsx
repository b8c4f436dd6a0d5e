import { memo, useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useSurroundings } from './thread-context.js';

/** A post's own links lead through the network without loading the page anew, and within the thread without leaving it. */
export const PostText = memo(function PostText({ html }: { html: string }) {
  const text = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { live, jump } = useSurroundings();
  const follow = useEffectEvent((event: MouseEvent) => {
    const path = (event.target as Element).closest('a')?.getAttribute('href');
    if (!path?.startsWith('/') || event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    const number = new RegExp(`^/diskussionen/${live.id}/([1-9]\\d*)$`).exec(path)?.[1];
    if (number !== undefined) jump(Number(number));
    else void navigate(path);
  });
  useEffect(() => {
    const element = text.current!;
    const onClick = (event: MouseEvent) => follow(event);
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, []);
  return <div className="post__text prose" ref={text} dangerouslySetInnerHTML={{ __html: html }} />;
});

/** Whether the person wants a new tab or window, or to save. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
