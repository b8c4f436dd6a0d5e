import { render } from '@testing-library/react';
import { Difference } from './difference.js';

function marked(before: string, after: string) {
  const { container } = render(<Difference before={before} after={after} />);
  for (const hidden of container.querySelectorAll('.visually-hidden')) hidden.remove();
  const textsOf = (tag: string) => [...container.querySelectorAll(tag)].map(({ textContent }) => textContent);
  return { gone: textsOf('del'), come: textsOf('ins') };
}

test('marks the words that went and came', () => {
  expect(marked('Der Bus fährt täglich bis 22 Uhr.', 'Der Bus fährt stündlich bis 22 Uhr.')).toEqual({
    gone: ['täglich'],
    come: ['stündlich'],
  });
});

test('shows a text that is written anew as a whole', () => {
  const [before, after] = ['Eine Hochschule wertet drei Regionen aus.', 'Abends um 23 Uhr mit dem Bus nach Hause.'];
  expect(marked(before, after)).toEqual({ gone: [before], come: [after] });
});

test('shows what was empty before, or is now', () => {
  expect(marked('', 'Neu')).toEqual({ gone: [], come: ['Neu'] });
  expect(marked('Alt', '')).toEqual({ gone: ['Alt'], come: [] });
  expect(marked('', '')).toEqual({ gone: [], come: [] });
});
