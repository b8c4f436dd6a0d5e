import { parseDocument } from 'htmlparser2';
import type { Block, Cell, Run } from './blocks.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;
type Look = Omit<Run, 'text'>;

const isElement = (node: Node): node is Element => 'attribs' in node;
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
export function blocksOf(html: string, under: 2 | 3, publicUrl: string): Block[] {
  const look = (element: Element, inside: Look): Look => {
    if (element.name === 'strong' || element.name === 'th') return { ...inside, bold: true };
    if (element.name === 'em') return { ...inside, italic: true };
    const href = element.name === 'a' ? element.attribs.href : undefined;
    return href ? { ...inside, link: new URL(href, publicUrl).href } : inside;
  };
  const runsOf = (nodes: Node[], inside: Look = {}): Run[] =>
    nodes.flatMap((node): Run[] => {
      if (node.type === 'text')
        return [{ ...inside, text: (node as { data: string }).data.replace(/[ \t\r\n]+/g, ' ') }];
      if (!isElement(node)) return [];
      if (node.name === 'br') return [{ text: '\n' }];
      return runsOf(childrenOf(node), look(node, inside));
    });
  const cellOf = (element: Element): Cell => ({
    runs: runsOf(childrenOf(element)),
    ...(element.name === 'th' && { heads: 'Column' }),
    ...(/^(right|center)$/.test(element.attribs.class ?? '') && { align: element.attribs.class as 'right' | 'center' }),
  });
  const deeper = (level: 3 | 4) => Math.min(4, under - 2 + level) as 3 | 4;
  const elementBlocks = (element: Element): Block[] => {
    const inner = childrenOf(element);
    switch (element.name) {
      case 'ul':
      case 'ol':
        return [listOf(element)];
      case 'blockquote':
        return [{ kind: 'quote', blocks: flow(inner) }];
      case 'div':
        return flow(inner);
      case 'table':
        return [
          { kind: 'table', rows: elementsIn(element, 'tr').map((row) => elementsIn(row, 'th', 'td').map(cellOf)) },
        ];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'h3':
      case 'h4':
        return [{ kind: 'heading', level: deeper(element.name === 'h3' ? 3 : 4), text: textOf(runsOf(inner)) }];
      case 'pre':
        return [{ kind: 'paragraph', runs: [{ text: rawText(inner).replace(/\n$/, '') }] }];
      default:
        return [{ kind: 'paragraph', runs: runsOf(inner) }];
    }
  };
  const listOf = (element: Element): Block => ({
    kind: 'list',
    first: element.name === 'ol' ? Number(element.attribs.start ?? 1) : null,
    items: elementsIn(element, 'li').map((item) => flow(childrenOf(item))),
  });
  /** Text beside blocks, as in the items of a short list, is a paragraph of its own. */
  const flow = (nodes: Node[]): Block[] => {
    const blocks: Block[] = [];
    let loose: Node[] = [];
    const end = () => {
      const runs = runsOf(loose);
      if (textOf(runs).trim() !== '') blocks.push({ kind: 'paragraph', runs });
      loose = [];
    };
    for (const node of nodes) {
      if (isElement(node) && BLOCKS.has(node.name)) {
        end();
        blocks.push(...elementBlocks(node));
      } else loose.push(node);
    }
    end();
    return blocks;
  };
  return flow(parseDocument(html).children);
}

const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'div', 'table', 'hr', 'h3', 'h4', 'pre']);
const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('');
const rawText = (nodes: Node[]): string =>
  nodes
    .map((node) =>
      isElement(node) ? rawText(childrenOf(node)) : node.type === 'text' ? (node as { data: string }).data : '',
    )
    .join('');
