import { MissingConnection } from './patiently.js';

/** How browsers say that a script could not be fetched: after a new version has been installed, its old name is gone. */
const LOAD_FAILED = /dynamically imported module|importing a module script|error loading|preload css|failed to fetch/i;

/** Whether a part of the page did not come, which is no error in it. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof MissingConnection || (error instanceof Error && LOAD_FAILED.test(error.message));
}
