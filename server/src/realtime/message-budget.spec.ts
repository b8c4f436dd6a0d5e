import { MessageBudget } from './message-budget.js';

const taken = (budget: MessageBudget, count: number, now: number) =>
  Array.from({ length: count }, () => budget.take(now)).filter(Boolean).length;

it('lets a hundred pass at once, then ten a second, and never saves up more than a hundred', () => {
  const now = Date.now();
  const budget = new MessageBudget();
  expect(taken(budget, 10_000, now)).toBe(100);
  expect(taken(budget, 50, now + 1000)).toBe(10);
  expect(taken(budget, 500, now + 3_600_000)).toBe(100);
});
