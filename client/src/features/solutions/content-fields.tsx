import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { listRegions } from '#contract/regions';
import {
  MANDATORY_SECTIONS,
  type Section,
  SECTIONS,
  type SolutionContent,
  SUMMARY_MAX,
} from '#contract/solution-content';
import { listTopics } from '#contract/topics';
import { LICENCE_WORD, SECTION_TITLE, TRANSFERABILITY_WORD } from '#contract/solution-words';
import { ask } from '../../lib/ask.js';
import { formatNumber } from '../../lib/format.js';
import { TextField } from '../../ui/text-field.js';
import { CostFields } from './cost-fields.js';
import { FieldGroup } from './field-group.js';
import { FilterSelect } from './filter-select.js';
import { IdChoices } from './id-choices.js';
import { type Part, withValue } from './merge.js';
import { TextArea } from './text-area.js';
import { SECTION_HINT } from './words.js';

/** Optional sections in groups, so that nobody has to look at all of them. */
const GROUPS: { title: string; sections: Section[] }[] = [
  {
    title: 'Wer und wie',
    sections: ['targetGroups', 'responsibleBody', 'partners', 'decisions', 'period', 'staffEffort'],
  },
  { title: 'Kosten, Förderung, Recht', sections: ['costNotes', 'funding', 'legalFrame'] },
  { title: 'Was es gebracht hat', sections: ['effect', 'successFactors', 'pitfalls', 'lessons'] },
  { title: 'Übertragen', sections: ['transferNotes'] },
];
const FUNDED = { yes: 'ja', no: 'nein' };

export interface ContentFieldsProps {
  content: SolutionContent;
  onChange: (content: SolutionContent) => void;
  /** What is wrong, by the name of the field. */
  errors: Record<string, string>;
  /** What is to be seen below a part, such as what others have noted there. */
  renderBelow?: (part: Part) => ReactNode;
}

/** What a solution is documented as: what is mandatory first, the rest in groups. */
export function ContentFields({ content, onChange, errors, renderBelow }: ContentFieldsProps) {
  const set = (part: Part, value: unknown) => onChange(withValue(content, part, value));
  const section = (name: Section) => (
    <div key={name} className="stack">
      <TextArea
        label={SECTION_TITLE[name]}
        description={SECTION_HINT[name]}
        optional={!MANDATORY_SECTIONS.includes(name)}
        wide
        value={content.sections[name]}
        error={errors[name]}
        onChange={(text) => set(name, text)}
      />
      {renderBelow?.(name)}
    </div>
  );
  return (
    <>
      <Head content={content} set={set} errors={errors} renderBelow={renderBelow} />
      {SECTIONS.filter((name) => MANDATORY_SECTIONS.includes(name)).map(section)}
      <p className="soft small">
        Alles Weitere ist freiwillig. Texte dürfen Markdown enthalten: **fett**, - Liste, &gt; Zitat.
      </p>
      {GROUPS.map(({ title, sections }) => (
        <FieldGroup key={title} title={title} sections={sections} content={content} errors={errors}>
          {title.startsWith('Kosten') && <Costs content={content} set={set} errors={errors} />}
          {sections.map(section)}
          {title === 'Übertragen' && <Transfer content={content} set={set} />}
        </FieldGroup>
      ))}
    </>
  );
}

interface PartProps {
  content: SolutionContent;
  set: (part: Part, value: unknown) => void;
}

function Head({ content, set, errors, renderBelow }: PartProps & Pick<ContentFieldsProps, 'errors' | 'renderBelow'>) {
  const topics = useQuery(ask(listTopics, {})).data?.topics ?? [];
  const regions = useQuery(ask(listRegions, {})).data?.regions ?? [];
  const left = SUMMARY_MAX - content.summary.length;
  return (
    <>
      <TextField
        label="Titel"
        value={content.title}
        wide
        maxLength={160}
        error={errors['title']}
        onChange={({ target }) => set('title', target.value)}
      />
      {renderBelow?.('title')}
      <TextArea
        label="Zusammenfassung"
        description={`Worum es geht und was es bringt, in höchstens ${SUMMARY_MAX} Zeichen. ${left < 0 ? `${formatNumber(-left)} zu viel` : `Noch ${formatNumber(left)}`}.`}
        wide
        rows={2}
        value={content.summary}
        error={errors['summary']}
        onChange={(summary) => set('summary', summary.replace(/\s*\n\s*/g, ' '))}
      />
      {renderBelow?.('summary')}
      <IdChoices
        label="Themenfelder"
        choices={topics}
        chosen={content.topicIds}
        error={errors['topicIds']}
        onChange={(ids) => set('topicIds', ids)}
      />
      <IdChoices
        label="Regionen, aus denen er kommt"
        choices={regions}
        chosen={content.regionIds}
        error={errors['regionIds']}
        onChange={(ids) => set('regionIds', ids)}
      />
    </>
  );
}

function Costs({ content, set, errors }: PartProps & Pick<ContentFieldsProps, 'errors'>) {
  return (
    <>
      <CostFields cost={content.cost} errors={errors} onChange={(cost) => set('cost', cost)} />
      <FilterSelect
        label="Gibt es dafür öffentliche Förderung?"
        words={FUNDED}
        all="keine Angabe"
        value={content.funded === null ? undefined : content.funded ? 'yes' : 'no'}
        onChange={(value) => set('funded', value === undefined ? null : value === 'yes')}
      />
    </>
  );
}

function Transfer({ content, set }: PartProps) {
  const { unknown, ...known } = TRANSFERABILITY_WORD;
  const { none, ...licences } = LICENCE_WORD;
  return (
    <>
      <FilterSelect
        label="Wie gut lässt er sich übertragen?"
        words={known}
        all={unknown}
        value={content.transferability === 'unknown' ? undefined : content.transferability}
        onChange={(value) => set('transferability', value ?? 'unknown')}
      />
      <FilterSelect
        label="Lizenz der Texte"
        words={licences}
        all={none}
        value={content.licence === 'none' ? undefined : content.licence}
        onChange={(value) => set('licence', value ?? 'none')}
      />
    </>
  );
}
