import { REPORT_TITLE } from '#contract/solution-words';
import type { Solution } from '#contract/solutions';
import { dayWord } from '../words.js';
import { type Block, facts, heading, paragraph } from './blocks.js';
import { costTable } from './cost-table.js';
import { blocksOf } from './html-blocks.js';

type Report = Solution['reportList'][number];

/** What regions report. */
export function reportBlocks(reports: Report[], publicUrl: string): Block[] {
  if (reports.length === 0) return [];
  return [heading(2, 'Erfahrungsberichte'), ...reports.flatMap((report) => reportOf(report, publicUrl))];
}

function reportOf({ region, author, at, complete, content, html, contact }: Report, publicUrl: string): Block[] {
  const by = `${author?.name ?? 'Ehemaliges Mitglied'}, ${dayWord(at)}${complete ? '' : '. Noch ohne alle Angaben, die als Nachweis zählen.'}`;
  const texts = (Object.keys(REPORT_TITLE) as (keyof typeof REPORT_TITLE)[]).flatMap((name) => {
    const blocks = html[name] ? blocksOf(html[name], 3, publicUrl) : content[name] ? [paragraph(content[name])] : [];
    return blocks.length > 0 ? [heading(4, REPORT_TITLE[name]), ...blocks] : [];
  });
  const cost = costTable(content.cost);
  return [
    heading(3, region.name),
    paragraph(by, 'small'),
    ...texts,
    ...(cost.length > 0 ? [heading(4, 'Kosten'), ...cost] : []),
    ...(contact
      ? [facts([['Ansprechperson', [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')]])]
      : []),
  ];
}
