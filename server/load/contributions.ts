import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { line, Markdown } from '#contract/primitives';
import { TITLE_MAX, TITLE_MIN } from '#contract/threads';
import { LoadError } from './load-error.js';

const Line = z.object({ id: z.coerce.string(), title: z.string(), text: z.string(), url: z.string().optional() });

/** A text in the form in which the network stores it: the contract's schemas have trimmed and normalised it. */
export interface Contribution {
  id: string;
  title: string;
  text: string;
  /** What had to be changed for the title to be accepted. */
  adapted: string | null;
}

/**
 * Reads texts, one JSON object a line.
 * @param limit most texts to read
 * @throws LoadError naming the line, where one is not readable or its text would not be accepted
 */
export async function readContributions(file: string, limit: number): Promise<Contribution[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new LoadError(`${file} lässt sich nicht lesen (${error.code}).`);
  });
  const lines = content.split('\n').map((one, index) => ({ one, place: `${file}, Zeile ${index + 1}` }));
  const contributions = lines
    .filter(({ one }) => one.trim() !== '')
    .slice(0, limit)
    .map(({ one, place }) => readLine(one, place));
  if (contributions.length === 0) throw new LoadError(`${file} enthält keine Texte.`);
  return contributions;
}

function readLine(raw: string, place: string): Contribution {
  try {
    const { id, title, text, url } = Line.parse(JSON.parse(raw));
    const { title: fitting, adapted } = fit(line(1, Number.MAX_SAFE_INTEGER).parse(title), id);
    return { id, title: fitting, text: Markdown.parse(url ? `${text.trim()}\n\nQuelle: ${url}` : text), adapted };
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join(' ')
        : (error as Error).message;
    throw new LoadError(`${place}: ${reason}`);
  }
}

/** Titles that are too short get the text's id, those that are too long end at a word. */
function fit(title: string, id: string): { title: string; adapted: string | null } {
  if (title.length < TITLE_MIN) {
    const longer = `${title} (Text ${id})`;
    return { title: longer, adapted: `zu kurz: «${title}» → «${longer}»` };
  }
  if (title.length <= TITLE_MAX) return { title, adapted: null };
  const cut = `${title
    .slice(0, TITLE_MAX - 1)
    .toWellFormed()
    .replace(/\s+\S*$/, '')}…`;
  return { title: cut, adapted: `zu lang: «${title}» → «${cut}»` };
}
