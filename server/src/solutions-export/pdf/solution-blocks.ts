import {
  ADOPTION_WORD,
  fundedWord,
  LICENCE_WORD,
  SECTION_TITLE,
  STATUS_WORD,
  TRANSFERABILITY_WORD,
} from '#contract/solution-words';
import { SECTIONS } from '#contract/solution-content';
import { type Solution } from '#contract/solutions';
import { dayWord, PAGE } from '../words.js';
import { type Block, facts, heading, paragraph, table } from './blocks.js';
import { costTable } from './cost-table.js';
import { blocksOf } from './html-blocks.js';
import { reportBlocks } from './report-blocks.js';

const names = (named: { name: string }[]) => named.map(({ name }) => name).join(', ');
const nameOf = (member: { name: string } | null) => member?.name ?? 'ehemaliges Mitglied';

const READERS: Record<Solution['visibility'], string> = {
  network: 'nur für Mitglieder des Netzwerks, nicht zur Weitergabe',
  guests: 'für Mitglieder und Gäste des Netzwerks, nicht zur Weitergabe',
  public: 'öffentlich',
};
const STATES: Record<Exclude<Solution['state'], 'open'>, string> = {
  proposed: 'Dies ist ein Vorschlag. Die Moderation hat ihn noch nicht aufgenommen.',
  declined: 'Dies ist ein Vorschlag, den die Moderation nicht aufgenommen hat.',
};

/** A solution as what stands in its document, in the order of the page. */
export function solutionBlocks(solution: Solution, publicUrl: string): Block[] {
  const { reference, state, title, summary } = solution;
  return [
    paragraph(`Lösungsansatz${reference ? ` ${reference}` : ''} · Netzwerk Daseinsvorsorge`, 'small'),
    heading(1, title),
    paragraph(summary, 'lead'),
    ...(state === 'open' ? [] : [paragraph(STATES[state])]),
    heading(2, 'Auf einen Blick'),
    glance(solution, publicUrl),
    ...sectionBlocks(solution, publicUrl),
    ...evidence(solution),
    ...reportBlocks(solution.reportList, publicUrl),
    ...adoptions(solution),
    ...sourceList(solution, publicUrl),
    ...contactBlocks(solution),
  ];
}

function glance(solution: Solution, publicUrl: string): Block {
  const { content, version, lastEdit, review } = solution;
  const kept = review ? ` (zu prüfen bis ${dayWord(review.dueOn)})` : '';
  const missed = review && `, nicht mehr geprüft (fällig war die Prüfung am ${dayWord(review.dueOn)})`;
  return facts([
    ['Status', STATUS_WORD[solution.status] + (solution.overdue ? (missed ?? '') : kept)],
    ['Themenfelder', names(solution.topics)],
    ['Regionen', names(solution.regions)],
    ['Öffentliche Förderung', fundedWord(solution.funded)],
    ['Übertragbarkeit', TRANSFERABILITY_WORD[solution.transferability]],
    ['Lizenz', LICENCE_WORD[content.licence]],
    ['Sichtbarkeit', READERS[solution.visibility]],
    ['Fassung', `Version ${version} vom ${dayWord(lastEdit.at)}, zuletzt bearbeitet von ${nameOf(lastEdit.by)}`],
    ['Adresse', `${publicUrl}${PAGE}/${solution.id}`],
  ]);
}

function sectionBlocks({ html, cost }: Solution, publicUrl: string): Block[] {
  return SECTIONS.flatMap((section) => {
    const text = html[section];
    const blocks = text ? blocksOf(text, 2, publicUrl) : [];
    if (section === 'costNotes') blocks.unshift(...costTable(cost));
    const title = section === 'costNotes' ? 'Kosten' : SECTION_TITLE[section];
    return blocks.length > 0 ? [heading(2, title), ...blocks] : [];
  });
}

function evidence({ steps, pilots }: Solution): Block[] {
  const step = ({ from, to, by, at, reason }: Solution['steps'][number]) => [
    dayWord(at),
    from === to ? `weiterhin ${STATUS_WORD[to]}` : STATUS_WORD[to],
    nameOf(by),
    reason,
  ];
  const pilot = ({ region, from, until, responsibleBody, note }: Solution['pilots'][number]) => [
    region.name,
    until ? `${dayWord(from)} bis ${dayWord(until)}` : `seit ${dayWord(from)}`,
    responsibleBody,
    note,
  ];
  return [
    ...(steps.length > 0
      ? [heading(2, 'Status und Begründung'), table(['Am', 'Status', 'Durch', 'Begründung'], steps.map(step))]
      : []),
    ...(pilots.length > 0
      ? [heading(2, 'Erprobungen'), table(['Region', 'Zeitraum', 'Träger', 'Anmerkung'], pilots.map(pilot))]
      : []),
  ];
}

function adoptions({ adoptionList }: Solution): Block[] {
  if (adoptionList.length === 0) return [];
  const row = ({ region, kind, since, reason }: Solution['adoptionList'][number]) => [
    region.name,
    ADOPTION_WORD[kind],
    dayWord(since),
    reason,
  ];
  return [
    heading(2, 'Was Regionen damit machen'),
    table(['Region', 'Entscheidung', 'Seit', 'Begründung'], adoptionList.map(row)),
  ];
}

function sourceList({ sources }: Solution, publicUrl: string): Block[] {
  if (sources.length === 0) return [];
  const item = ({ thread, number, threadTitle, author, region, passage }: Solution['sources'][number]): Block[] => [
    {
      kind: 'paragraph',
      runs: [
        { text: `${threadTitle}, Beitrag ${number}`, link: `${publicUrl}/diskussionen/${thread}/${number}` },
        { text: ` (${[nameOf(author), region?.name].filter(Boolean).join(', ')})${passage ? `: „${passage}“` : ''}` },
      ],
    },
  ];
  return [heading(2, 'Woraus er entstanden ist'), { kind: 'list', first: null, items: sources.map(item) }];
}

function contactBlocks({ contact }: Solution): Block[] {
  if (!contact) return [];
  const { name, email, phone, until } = contact;
  return [
    heading(2, 'Ansprechperson'),
    facts([
      ['Name', name],
      ['E-Mail', email],
      ['Telefon', phone],
      ['Angabe gilt bis', dayWord(until)],
    ]),
  ];
}
