import { statfsSync } from 'node:fs';

/** With fewer bytes free PostgreSQL cannot go on: each piece of its journal takes sixteen million. */
const LEAST_FREE = 32_000_000;

/** Whether there is room for PostgreSQL to go on working in a folder. */
export function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= LEAST_FREE;
}

export const noRoom = (folder: string) =>
  `Der Speicherplatz für ${folder} ist voll: PostgreSQL braucht wenigstens ${LEAST_FREE / 1e6} MB.`;
