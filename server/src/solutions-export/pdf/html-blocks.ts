import { parseDocument } from 'htmlparser2';
import type { Block, Cell, Run } from './blocks.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;
type Look = Omit<Run, 'text'>;

/** Where the text stands. */
interface Place {
  /** Level of the heading above it. */
  under: 2 | 3;
  /** What links to pages of ours begin with. */
  publicUrl: string;
}

const isElement = (node: Node): node is Element => 'attribs' in node;
const textOfNode = (node: Node) => (node.type === 'text' ? (node as { data: string }).data : '');
const childrenOf = (element: Element) => element.children as Node[];
const elementsIn = (element: Element, ...names: string[]): Element[] =>
  childrenOf(element)
    .filter(isElement)
    .flatMap((child) => (names.includes(child.name) ? [child] : elementsIn(child, ...names)));

/**
 * What our renderer has made of Markdown, as blocks of a document.
 * @param html sanitised
 * @param under level of the heading that it stands below
 * @param publicUrl that links to pages of ours begin with
 */
export const blocksOf = (html: string, under: 2 | 3, publicUrl: string): Block[] =>
  flow(parseDocument(html).children, { under, publicUrl });

/** Text beside blocks, as in the items of a short list, is a paragraph of its own. */
function flow(nodes: Node[], place: Place): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const end = () => {
    const runs = runsOf(loose, place);
    if (textOf(runs).trim() !== '') blocks.push({ kind: 'paragraph', runs });
    loose = [];
  };
  for (const node of nodes) {
    const made = isElement(node) ? BLOCKS[node.name]?.(node, place) : undefined;
    if (made) {
      end();
      blocks.push(...made);
    } else loose.push(node);
  }
  end();
  return blocks;
}

/** By the name of the element. */
const BLOCKS: Record<string, (element: Element, place: Place) => Block[]> = {
  p: (element, place) => [{ kind: 'paragraph', runs: runsOf(childrenOf(element), place) }],
  pre: (element) => [{ kind: 'paragraph', runs: [{ text: rawText(childrenOf(element)).replace(/\n$/, '') }] }],
  ul: (element, place) => [listOf(element, place, null)],
  ol: (element, place) => [listOf(element, place, Number(element.attribs.start ?? 1))],
  blockquote: (element, place) => [{ kind: 'quote', blocks: flow(childrenOf(element), place) }],
  div: (element, place) => flow(childrenOf(element), place),
  table: (element, place) => [{ kind: 'table', rows: elementsIn(element, 'tr').map((row) => cellsOf(row, place)) }],
  hr: () => [{ kind: 'rule' }],
  h3: (element, place) => [headingOf(element, place, 1)],
  h4: (element, place) => [headingOf(element, place, 2)],
};

const listOf = (element: Element, place: Place, first: number | null): Block => ({
  kind: 'list',
  first,
  items: elementsIn(element, 'li').map((item) => flow(childrenOf(item), place)),
});

const headingOf = (element: Element, place: Place, below: 1 | 2): Block => ({
  kind: 'heading',
  level: Math.min(4, place.under + below) as 3 | 4,
  text: textOf(runsOf(childrenOf(element), place)),
});

const cellsOf = (row: Element, place: Place): Cell[] =>
  elementsIn(row, 'th', 'td').map((element) => ({
    runs: runsOf(childrenOf(element), place),
    ...(element.name === 'th' && { heads: 'Column' }),
    ...(/^(right|center)$/.test(element.attribs.class ?? '') && { align: element.attribs.class as 'right' | 'center' }),
  }));

function runsOf(nodes: Node[], place: Place, inside: Look = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (!isElement(node)) return [{ ...inside, text: textOfNode(node).replace(/[ \t\r\n]+/g, ' ') }];
    if (node.name === 'br') return [{ text: '\n' }];
    return runsOf(childrenOf(node), place, lookOf(node, place, inside));
  });
}

function lookOf({ name, attribs }: Element, { publicUrl }: Place, inside: Look): Look {
  if (name === 'strong' || name === 'th') return { ...inside, bold: true };
  if (name === 'em') return { ...inside, italic: true };
  if (name !== 'a' || !URL.canParse(attribs.href ?? '', publicUrl)) return inside;
  return { ...inside, link: new URL(attribs.href!, publicUrl).href };
}

const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('');
const rawText = (nodes: Node[]): string =>
  nodes.map((node) => (isElement(node) ? rawText(childrenOf(node)) : textOfNode(node))).join('');
