import { type Change, diffWordsWithSpace } from 'diff';
import './difference.css';
import { VisuallyHidden } from './visually-hidden.js';

/** Where words end in German: «1.200» is one. */
const WORDS = new Intl.Segmenter('de', { granularity: 'word' });
/** Where less of the longer text than this has stayed, single words that stayed by chance would only confuse. */
const ALIKE = 0.3;

type Piece = Pick<Change, 'added' | 'removed' | 'value'>;

function piecesOf(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: WORDS });
  const stayed = changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (stayed >= ALIKE * Math.max(before.length, after.length)) return changes;
  const whole: Piece[] = [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return whole.filter(({ value }) => value !== '');
}

/**
 * What went and what came, word by word: struck out and underlined, and said in words to those who do not see it. A text
 * that is written anew stands below the old one as a whole.
 */
export function Difference({ before, after }: { before: string; after: string }) {
  return (
    <div className="difference">
      {piecesOf(before, after).map(({ added, removed, value }, index) => {
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
