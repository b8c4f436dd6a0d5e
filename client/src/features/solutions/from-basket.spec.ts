import type { Noted } from './basket.js';
import { asQuotation, contentFrom, withQuotation } from './from-basket.js';

const noted = (change: Partial<Noted> = {}): Noted => ({
  thread: 12,
  number: 3,
  passage: 'Der Bus fährt auf Anruf.',
  markdown: 'Der Bus fährt auf Anruf.',
  threadTitle: 'Rufbus: Wer hat Erfahrung?',
  topicId: 7,
  author: 'Katrin Wendt',
  region: { id: 4, name: 'Landkreis Uckermark' },
  ...change,
});

test('a passage becomes a quotation with its source', () => {
  expect(asQuotation(noted({ markdown: '**Zuerst** zählen.\n\n- dann fahren' }))).toBe(
    '> **Zuerst** zählen.\n>\n> - dann fahren\n>\n> – Katrin Wendt, [Beitrag 3](/diskussionen/12/3)',
  );
  expect(asQuotation(noted({ author: null }))).toContain('– Ehemaliges Mitglied,');
  expect(withQuotation('Vorher\n', noted())).toMatch(/^Vorher\n\n> Der Bus fährt auf Anruf\.\n/);
});

test('a solution begins with title, topics and regions of the threads, and the passages in their places', () => {
  const content = contentFrom([
    noted({ number: 1, markdown: 'Wer hat das probiert?', region: null }),
    noted(),
    noted({ thread: 15, threadTitle: 'Anderes', topicId: 2, markdown: 'Mit Rufnummer' }),
  ]);
  expect(content).toMatchObject({ title: 'Rufbus: Wer hat Erfahrung?', topicIds: [7, 2], regionIds: [4] });
  expect(content.sections.startingSituation).toContain('> Wer hat das probiert?');
  expect(content.sections.steps).toMatch(/Der Bus fährt auf Anruf[^]+Mit Rufnummer/);
  expect(content.sections.aim).toBe('');
});
