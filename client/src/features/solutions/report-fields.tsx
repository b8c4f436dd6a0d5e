import { REPORT_TITLE } from '#contract/solution-words';
import type { ReportContent } from '#contract/solution-content';
import { CostFields } from './cost-fields.js';
import { TextArea } from './text-area.js';

const HINT: Record<keyof typeof REPORT_TITLE, string> = {
  context: 'In zwei Sätzen: Größe, Lage, was bei Ihnen anders ist.',
  done: 'Was Sie übernommen, was Sie geändert haben.',
  effort: 'Stellenanteile, Stunden, Ehrenamt.',
  effect: 'Kennzahl vorher und nachher, oder was Menschen sagen.',
  pitfalls: 'Woran es hing.',
  differently: 'Was Sie einer Region raten, die morgen anfängt.',
};

interface ReportFieldsProps {
  content: ReportContent;
  onChange: (content: ReportContent) => void;
  errors: Record<string, string>;
}

/** The questions of a report; only what was done has to be told. */
export function ReportFields({ content, onChange, errors }: ReportFieldsProps) {
  const field = (name: keyof typeof REPORT_TITLE) => (
    <TextArea
      label={REPORT_TITLE[name]}
      description={HINT[name]}
      optional={name !== 'done'}
      wide
      rows={name === 'done' ? 4 : 2}
      value={content[name]}
      error={errors[name]}
      onChange={(text) => onChange({ ...content, [name]: text })}
    />
  );
  return (
    <>
      {field('context')}
      {field('done')}
      <CostFields cost={content.cost} errors={errors} onChange={(cost) => onChange({ ...content, cost })} />
      {field('effort')}
      {field('effect')}
      {field('pitfalls')}
      {field('differently')}
    </>
  );
}
