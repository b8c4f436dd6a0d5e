import type { Strategy } from 'passport';

/**
 * Runs one of Passport's strategies without Express around it: Passport hands its answers to the strategy itself.
 * @param body what the request brought
 * @returns whom the strategy recognised, `null` where it refused
 * @throws what the strategy could not do
 */
export function authenticate<T extends object>(strategy: Strategy, body: object): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const answers = { success: (who: T) => resolve(who), fail: () => resolve(null), error: reject };
    const attempt: { authenticate(request: object): void } = Object.assign(Object.create(strategy), answers);
    attempt.authenticate({ body });
  });
}
