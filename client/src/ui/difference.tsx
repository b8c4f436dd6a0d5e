import { diffWordsWithSpace } from 'diff';
import './difference.css';
import { VisuallyHidden } from './visually-hidden.js';

/** Where words end in German: «1.200» is one. */
const WORDS = new Intl.Segmenter('de', { granularity: 'word' });

/** What went and what came, word by word: struck out and underlined, and said in words to those who do not see it. */
export function Difference({ before, after }: { before: string; after: string }) {
  return (
    <div className="difference">
      {diffWordsWithSpace(before, after, { intlSegmenter: WORDS }).map(({ added, removed, value }, index) => {
        if (!added && !removed) return <span key={index}>{value}</span>;
        const Mark = added ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <VisuallyHidden>{added ? ' eingefügt: ' : ' gestrichen: '}</VisuallyHidden>
            {value}
            <VisuallyHidden> Ende </VisuallyHidden>
          </Mark>
        );
      })}
    </div>
  );
}
