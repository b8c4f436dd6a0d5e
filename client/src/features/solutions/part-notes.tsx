import { useQuery } from '@tanstack/react-query';
import { listSolutionComments } from '#contract/solution-acts';
import { type Section } from '#contract/solution-content';
import { type Solution } from '#contract/solutions';
import { SECTION_TITLE } from '#contract/solution-words';
import { ask } from '../../lib/ask.js';
import type { Part } from './merge.js';
import { CommentList } from './comment-list.js';

interface PartNotesProps {
  solution: Solution;
  part: Part;
  /** What was not taken when two versions were brought together. */
  leftOut: string | undefined;
}

/** Below a field: what others have noted there, and what was left out. */
export function PartNotes({ solution, part, leftOut }: PartNotesProps) {
  const { data } = useQuery(ask(listSolutionComments, { params: { solution: String(solution.id) } }));
  const comments = (data?.comments ?? []).filter(({ section, resolved }) => section === part && resolved === null);
  if (comments.length === 0 && !leftOut) return null;
  return (
    <div className="comments">
      {leftOut && (
        <details>
          <summary>Nicht übernommen</summary>
          <p className="left-out">{leftOut}</p>
        </details>
      )}
      {comments.length > 0 && (
        <details open>
          <summary>
            Anmerkungen zu {SECTION_TITLE[part as Section]} ({comments.length})
          </summary>
          <CommentList solution={solution} comments={comments} />
        </details>
      )}
    </div>
  );
}
