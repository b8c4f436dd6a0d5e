import type { Solution } from '#contract/solutions';
import { dayWord, PAGE } from '../words.js';
import { draw } from './draw.js';
import { printable } from './fonts.js';
import { Paper } from './paper.js';
import { COLOUR, SHEET, type Type } from './sheet.js';
import { solutionBlocks } from './solution-blocks.js';

const FOOTER: Type = { size: 8, colour: COLOUR.soft, leading: 1.3 };

/**
 * A solution as a tagged PDF for the file: text that can be read aloud, searched and copied, with its address, version
 * and date on every page. It lets others be served while it is made.
 * @param solution as whoever gets the document may see it
 * @param now when it is made
 */
export async function solutionDocument(solution: Solution, publicUrl: string, now: Date): Promise<Buffer> {
  const { reference, title, summary, topics, version, lastEdit } = solution;
  const paper = new Paper({
    Title: [reference, title].filter(Boolean).join(': '),
    Author: 'Netzwerk Daseinsvorsorge',
    Subject: summary,
    Keywords: topics.map(({ name }) => name).join(', '),
    Creator: 'Netzwerk Daseinsvorsorge',
    CreationDate: now,
  });
  await draw(paper, solutionBlocks(solution, publicUrl), paper.root);
  const stand = `${reference ?? 'Vorschlag'} · Version ${version} vom ${dayWord(lastEdit.at)} · abgerufen am ${dayWord(now)}`;
  const address = `${publicUrl}${PAGE}/${solution.id}`;
  return paper.finish((page, pages) => {
    const y = SHEET.height - SHEET.bottom + 22;
    const beginning = paper.isFull && page === pages ? 'Hier bricht das Dokument ab. Alles steht unter ' : '';
    const right = `Seite ${page} von ${pages}`;
    const at = SHEET.width - SHEET.right - paper.measure(right, { text: right }, FOOTER.size);
    paper.doc
      .lineWidth(0.5)
      .strokeColor(COLOUR.line)
      .moveTo(SHEET.left, y - 4)
      .lineTo(SHEET.width - SHEET.right, y - 4)
      .stroke();
    for (const [text, x, below] of [
      [stand, SHEET.left, 0],
      [right, at, 0],
      [beginning + address, SHEET.left, 11],
    ] as const)
      paper.fragment({ text: printable(text), run: { text } }, x, y + below, FOOTER);
  });
}
