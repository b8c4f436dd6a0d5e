import { useState } from 'react';
import { type Section, SECTIONS } from '#contract/solution-content';
import { SECTION_TITLE } from '#contract/solution-words';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { Select } from '../../ui/select.js';
import { toast } from '../../ui/toast.js';
import type { Noted } from './basket.js';

interface NotedListProps {
  noted: Noted[];
  /** What is wrong, by the name of the field: `source-0` is the first of them. */
  errors: Record<string, string>;
  onInsert: (section: Section, noted: Noted) => void;
  onRemove: (noted: Noted) => void;
}

/** What was set aside in threads. It becomes the sources, and can be put into any section as a quotation. */
export function NotedList({ noted, errors, onInsert, onRemove }: NotedListProps) {
  if (noted.length === 0)
    return (
      <p className="soft small">
        Keine Quellen vorgemerkt. In einer Diskussion steht unter jedem Beitrag hinter «Mehr» die Schaltfläche «Als
        Lösungsansatz …»: Sie merkt die markierte Stelle oder den ganzen Beitrag vor.
      </p>
    );
  return (
    <section className="card card--padded stack" aria-labelledby="vorgemerkt">
      <h2 id="vorgemerkt" className="card__title">
        Quellen
      </h2>
      <p className="small soft">
        Ein neuer Entwurf beginnt mit den Stellen als Zitaten unter «{SECTION_TITLE.startingSituation}» und «
        {SECTION_TITLE.steps}». Jede lässt sich auch an anderer Stelle einfügen.
      </p>
      <ul className="sources">
        {noted.map((one, index) => (
          <OneNoted
            key={`${one.thread}-${one.number}-${one.passage}`}
            error={errors[`source-${index}`]}
            {...{ noted: one, onInsert, onRemove }}
          />
        ))}
      </ul>
    </section>
  );
}

type OneNotedProps = Omit<NotedListProps, 'noted' | 'errors'> & { noted: Noted; error: string | undefined };

function OneNoted({ noted, error, onInsert, onRemove }: OneNotedProps) {
  const [section, setSection] = useState<Section>('effect');
  const { thread, number, threadTitle, author, markdown } = noted;
  const insert = () => {
    onInsert(section, noted);
    toast(`Eingefügt unter «${SECTION_TITLE[section]}».`);
  };
  return (
    <li className="source">
      <Link to={`/diskussionen/${thread}/${number}`}>
        {threadTitle}, Beitrag {number}
      </Link>{' '}
      <span className="small soft">{author}</span>
      <blockquote className="comment__quote noted__text">{markdown}</blockquote>
      {error && (
        <p className="field__error" role="alert">
          {error}
        </p>
      )}
      <div className="row noted__actions">
        <Select
          label="Als Zitat einfügen unter"
          value={section}
          onChange={({ target }) => setSection(target.value as Section)}
        >
          {SECTIONS.map((name) => (
            <option key={name} value={name}>
              {SECTION_TITLE[name]}
            </option>
          ))}
        </Select>
        <Button small onClick={insert}>
          Einfügen
        </Button>
        <Button look="quiet" aria-label={`Beitrag ${number} nicht als Quelle`} onClick={() => onRemove(noted)}>
          nicht als Quelle
        </Button>
      </div>
    </li>
  );
}
