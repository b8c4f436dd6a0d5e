import { useState } from 'react';
import type { Solution } from '#contract/solutions';
import { ADOPTION_WORD } from '#contract/solution-words';
import { formatDay } from '../../lib/format.js';
import { nameOf } from '../../lib/words.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { aboutToPress } from '../../ui/part.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { AdoptionDialog } from './parts.js';
import type { RegionsMap } from './solution-page.js';
import { useSpeaks } from './speak-link.js';

type Adoption = Solution['adoptionList'][number];
const TONE: Record<Adoption['kind'], Tone> = { 'as-is': 'leaf', adapted: 'leaf', planned: 'amber', declined: 'grey' };

/** Which regions have looked at it and what they have made of it: in the order of time, and on the map. */
export function Adoptions({ solution, map }: { solution: Solution; map: RegionsMap }) {
  const { adoptionList } = solution;
  return (
    <Section title="Wer ihn übernimmt" action={<AdoptButton solution={solution} />}>
      {adoptionList.length === 0 ? (
        <p className="soft">
          Noch hat sich keine Region geäußert. Auch «geprüft und verworfen» hilft den anderen, wenn der Grund
          dabeisteht.
        </p>
      ) : (
        <Register solution={solution} map={map} />
      )}
    </Section>
  );
}

function AdoptButton({ solution }: { solution: Solution }) {
  const [open, setOpen] = useState(false);
  if (!useSpeaks(solution)) return null;
  return (
    <>
      <Button small className="no-print" {...aboutToPress(AdoptionDialog.preload)} onClick={() => setOpen(true)}>
        Unsere Region übernimmt das …
      </Button>
      {open && <AdoptionDialog solution={solution} onClose={() => setOpen(false)} />}
    </>
  );
}

function Register({ solution, map: Map }: { solution: Solution; map: RegionsMap }) {
  const { adoptionList, regions, pilots } = solution;
  const inUse = adoptionList.filter(({ kind }) => kind === 'as-is' || kind === 'adapted');
  const shown = new Set([...regions, ...[...pilots, ...inUse].map(({ region }) => region)].map(({ slug }) => slug));
  return (
    <div className="register">
      <ol className="timeline">
        {adoptionList.toReversed().map((adoption) => (
          <Entry key={adoption.id} adoption={adoption} later={isOutdated(adoption, adoptionList)} />
        ))}
      </ol>
      <div className="register__map">
        <Map slugs={[...shown]} label="Regionen, aus denen er kommt, die ihn erproben oder übernommen haben" />
      </div>
    </div>
  );
}

/** A later word of the same region counts. */
const isOutdated = (adoption: Adoption, all: Adoption[]) =>
  all.findLast(({ region }) => region.id === adoption.region.id) !== adoption;

function Entry({ adoption, later }: { adoption: Adoption; later: boolean }) {
  const { region, kind, since, reason, by } = adoption;
  return (
    <li className={later ? 'timeline__entry timeline__entry--past' : 'timeline__entry'}>
      <span className="timeline__when">{formatDay(since)}</span>
      <div>
        <Link to={`/regionen/${region.slug}`}>
          <strong>{region.name}</strong>
        </Link>{' '}
        <Tag tone={later ? 'grey' : TONE[kind]}>{ADOPTION_WORD[kind]}</Tag>
        {later && <span className="small soft"> (später geändert)</span>}
        {reason && <p>{reason}</p>}
        <div className="small soft">eingetragen von {nameOf(by)}</div>
      </div>
    </li>
  );
}
