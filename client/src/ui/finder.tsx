import { type ReactNode, useDeferredValue, useState } from 'react';
import { count } from '../lib/format.js';
import { withWords } from '../lib/with-words.js';
import { EmptyState } from './states.js';
import { TextField } from './text-field.js';

interface FinderProps<T> {
  /** What one may type. */
  label: string;
  items: T[];
  textsOf: (item: T) => string[];
  /** Words for one and for several of the items. */
  one: string;
  many: string;
  children: (found: T[]) => ReactNode;
}

/** A list that is complete at hand, narrowed while one types. */
export function Finder<T>({ label, items, textsOf, one, many, children }: FinderProps<T>) {
  const [typed, setTyped] = useState('');
  const found = withWords(items, useDeferredValue(typed), textsOf);
  return (
    <>
      <div role="search">
        <TextField label={label} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <p className="visually-hidden" role="status">
          {typed && `${count(found.length, one, many)} gefunden`}
        </p>
      </div>
      {found.length > 0 ? (
        children(found)
      ) : (
        <EmptyState title="Nichts gefunden">
          Versuchen Sie es mit weniger Buchstaben oder einem anderen Wort.
        </EmptyState>
      )}
    </>
  );
}
