import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface StructureNode {
  role?: string;
  children?: StructureNode[];
}
export interface ReadPdf {
  title: string;
  language: string;
  /** Text of each page, in the order in which it is read; parts of words that a line ends within are put together. */
  pages: string[];
  outline: string[];
  /** What the document is structured as, page by page. */
  structure: StructureNode[];
  links: string[];
  /** Whether it says of itself that it is tagged. */
  tagged: boolean;
}

/** Reads a document as programs for people do. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const read: ReadPdf = {
    title: info.Title ?? '',
    language: info.Language ?? '',
    pages: [],
    outline: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
    structure: [],
    links: [],
    tagged: Buffer.from(bytes).includes('/Marked true'),
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    read.pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    read.structure.push((await page.getStructTree()) as StructureNode);
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    read.links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  await task.destroy();
  return read;
}

/** All elements with a role, in order. */
export const elementsOf = (node: StructureNode, role: string): StructureNode[] => [
  ...(node.role === role ? [node] : []),
  ...(node.children ?? []).flatMap((child) => elementsOf(child, role)),
];
