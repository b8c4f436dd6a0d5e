import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getSolutionVersion, type Solution } from '#contract/solutions';
import { ask } from '../../lib/ask.js';
import { nameOf } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { ConflictChoice } from './conflict-choice.js';
import type { Edit } from './edit-solution-form.js';
import { type Choice, chosenValue, merge, type Part, withValue } from './merge.js';
import { usePartWords } from './part-words.js';

interface ConflictProps {
  /** As it is now, with what somebody else has saved. */
  solution: Solution;
  /** What one has made of an earlier version. */
  edit: Edit;
  onMerged: (edit: Partial<Edit>) => void;
}

/** Somebody else has saved meanwhile: what both have changed is chosen part by part, and nothing is overwritten before. */
export function Conflict({ solution, edit, onMerged }: ConflictProps) {
  const params = { solution: String(solution.id), version: String(edit.version) };
  const { data, error, refetch } = useQuery({ ...ask(getSolutionVersion, { params }), staleTime: Infinity });
  const who = nameOf(solution.lastEdit.by);
  return (
    <section id="zwei-fassungen" className="conflict" aria-label="Zwei Fassungen zusammenführen">
      <Notice kind="warning" word="Zwei Fassungen">
        <p>
          {who} hat inzwischen Fassung {solution.version} gespeichert
          {solution.lastEdit.summary && `: «${solution.lastEdit.summary}»`}. Ihr Text steht unverändert unten.
        </p>
      </Notice>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <Choices key={solution.version} base={data.content} {...{ solution, edit, onMerged, who }} />}
    </section>
  );
}

function Choices({ solution, edit, onMerged, base, who }: ConflictProps & { base: Edit['content']; who: string }) {
  const [chosen, setChosen] = useState<Partial<Record<Part, Choice>>>({});
  const words = usePartWords();
  const theirs = solution.content;
  const { content, taken, conflicts } = merge(base, theirs, edit.content);
  const complete = conflicts.every((part) => chosen[part]);
  const bringTogether = () => {
    const leftOut: Edit['leftOut'] = { ...edit.leftOut };
    let merged = content;
    for (const part of conflicts) {
      const choice = chosen[part]!;
      merged = withValue(merged, part, chosenValue(part, choice, theirs, edit.content));
      if (choice === 'mine') leftOut[part] = `${who}: ${words.text(theirs, part)}`;
      if (choice === 'theirs') leftOut[part] = `Ihre Fassung: ${words.text(edit.content, part)}`;
    }
    onMerged({ content: merged, version: solution.version, leftOut });
  };
  return (
    <>
      {taken.length > 0 && (
        <p className="small">
          Ohne Rückfrage wird übernommen, weil nur {who} dort geändert hat: {taken.map(words.title).join(', ')}.
        </p>
      )}
      {conflicts.map((part) => (
        <ConflictChoice
          key={part}
          part={part}
          who={who}
          base={base}
          theirs={theirs}
          mine={edit.content}
          value={chosen[part] ?? null}
          onChange={(choice) => setChosen({ ...chosen, [part]: choice })}
        />
      ))}
      <div className="form__actions">
        <Button look="primary" disabled={!complete} onClick={bringTogether}>
          Zusammenführen
        </Button>
        <span className="soft small">
          {conflicts.length === 0
            ? 'Sie haben nichts an denselben Stellen geändert. Gespeichert wird erst, wenn Sie es unten tun.'
            : 'Danach können Sie unten weiterschreiben; gespeichert wird erst, wenn Sie es dort tun.'}
        </span>
      </div>
    </>
  );
}
