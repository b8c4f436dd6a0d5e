import { QueryFailedError } from 'typeorm';
import { conflict } from '../http/problem-error.js';

/** An address belongs to one account only. */
export const emailTaken = () =>
  conflict('Zu dieser E-Mail-Adresse gibt es bereits einen Zugang. Bitte melden Sie sich damit an.');

/** Whether a write failed because another account has the address. */
export function isEmailTaken(error: unknown): boolean {
  return (
    error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'member_email'
  );
}
