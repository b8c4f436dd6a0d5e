import { forgetUnsaved, keepUnsaved, moveUnsaved, readUnsaved } from './draft-storage.js';

const MEMBER = 7;
const keep = (target: string, text: string, parent: number | null = null) =>
  keepUnsaved(MEMBER, target, { sequence: 3, content: { text, parent } });

afterEach(() => localStorage.clear());

test('what was typed goes on for another target, as it fits there', () => {
  keep('thread-12', 'Angefangen', 5);
  moveUnsaved(MEMBER, 'thread-12', 'thread-20', (content) => ({ ...content, parent: 9 }));
  expect(readUnsaved(MEMBER, 'thread-20')).toEqual({ sequence: 3, content: { text: 'Angefangen', parent: 9 } });
  expect(readUnsaved(MEMBER, 'thread-12')).toBeNull();
});

test('it never replaces what was typed there', () => {
  keep('thread-12', 'Hier');
  keep('thread-20', 'Dort', 2);
  moveUnsaved(MEMBER, 'thread-12', 'thread-20');
  expect(readUnsaved(MEMBER, 'thread-20')?.content).toEqual({ text: 'Dort\n\nHier', parent: 2 });
});

test('where nothing was typed, nothing changes', () => {
  keep('thread-20', 'Dort');
  forgetUnsaved(MEMBER, 'thread-12');
  moveUnsaved(MEMBER, 'thread-12', 'thread-20');
  expect(readUnsaved(MEMBER, 'thread-20')?.content.text).toBe('Dort');
});
