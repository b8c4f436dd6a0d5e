import { memo, useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import './rich-text.css';

interface RichTextProps {
  /** Sanitised by the server. */
  html: string;
  className?: string;
  /** Takes over a link within the network; answers whether it has. */
  onPath?: (path: string) => boolean;
}

/** A text with marks. Its links lead through the network without loading the page anew. */
export const RichText = memo(function RichText({ html, className = '', onPath }: RichTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const follow = useEffectEvent((event: MouseEvent) => {
    const path = (event.target as Element).closest('a')?.getAttribute('href');
    if (!path?.startsWith('/') || event.defaultPrevented || opensElsewhere(event)) return;
    event.preventDefault();
    if (!onPath?.(path)) void navigate(path);
  });
  useEffect(() => {
    const element = text.current!;
    const onClick = (event: MouseEvent) => follow(event);
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, []);
  return (
    <div className={`rich-text prose ${className}`.trim()} ref={text} dangerouslySetInnerHTML={{ __html: html }} />
  );
});

/** Whether the person wants a new tab or window, or to save. */
function opensElsewhere({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
