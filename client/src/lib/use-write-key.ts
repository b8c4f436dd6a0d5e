import { useCallback, useRef } from 'react';
import { writeKey } from './write-key.js';

/** Keys for the tries of one form: the same for the same content, so that it is written once, and a new one for another. */
export function useWriteKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return useCallback((content: unknown) => {
    const text = JSON.stringify(content);
    if (last.current.key === '' || last.current.content !== text) last.current = { content: text, key: writeKey() };
    return last.current.key;
  }, []);
}
