import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterwards } from './afterwards.js';

const PIECE = Buffer.alloc(64 * 1024);

function mount(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerk-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (made.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  // As root, PostgreSQL runs as somebody else who has to get in.
  chmodSync(folder, 0o711);
  return folder;
}

function unmount(folder: string): void {
  spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
}

/** A disk of a given size in memory. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  /** Whether this user may make one here: it takes the rights of root, and in a container more than that. */
  static isPossible(): boolean {
    const folder = mount(1);
    if (folder) unmount(folder);
    return folder !== null;
  }

  /** A new one, which goes with the test. */
  static mount(megabytes: number): SmallDisk {
    const folder = mount(megabytes);
    if (!folder) throw new Error('This user may not make a disk in memory.');
    afterwards(() => unmount(folder));
    return new SmallDisk(folder);
  }

  /** Takes all the room that is left. */
  fill(): void {
    const file = openSync(this.filler, 'w');
    try {
      for (;;) writeSync(file, PIECE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  /** Gives it back. */
  free(): void {
    rmSync(this.filler);
  }

  private get filler(): string {
    return join(this.folder, 'filler');
  }
}
