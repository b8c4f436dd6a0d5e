import { existsSync } from 'node:fs';
import { get } from 'node:http';
import chromiumPack from '@sparticuz/chromium';
import { type BrowserContext, chromium, type Request } from 'playwright-core';
import { signIn } from '#contract/auth';
import { requestOf } from '#contract/request';
import { listThreads, type ThreadRow } from '#contract/threads';

/** What a browser that knows nothing yet fetches to show a thread. */
export interface FirstView {
  requests: number;
  /** Bytes of all answers as they are sent with gzip, without headers. */
  bytes: number;
  scripts: number;
  scriptBytes: number;
  /** The same scripts with Brotli, which browsers ask for over https. */
  scriptBytesBrotli: number;
}

interface Account {
  email: string;
  password: string;
}

/** Opens a thread in a browser as a member, and weighs what it has asked for. */
export async function viewThread(url: string, account: Account): Promise<FirstView | null> {
  const executablePath = process.env.CHROMIUM_PATH || (await chromiumPack.executablePath());
  if (!existsSync(executablePath)) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ baseURL: url, locale: 'de-DE' });
    const thread = await longestThread(context, account);
    const page = await context.newPage();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.goto(`/diskussionen/${thread}`, { waitUntil: 'networkidle' });
    return await weigh(asked);
  } finally {
    await browser.close();
  }
}

async function longestThread({ request }: BrowserContext, account: Account): Promise<number> {
  const { address, headers, body } = requestOf(signIn, { body: { email: account.email, password: account.password } });
  await request.post(address, { headers, data: body });
  const { threads } = (await (await request.get(requestOf(listThreads, { query: {} }).address)).json()) as {
    threads: ThreadRow[];
  };
  return threads.toSorted((a, b) => b.posts - a.posts)[0]!.id;
}

/** Asks again for all that was fetched, since a browser tells sizes only of what it has unpacked. */
async function weigh(asked: Request[]): Promise<FirstView> {
  const fetched = asked.filter((request) => request.method() === 'GET' && request.url().startsWith('http'));
  const scripts = fetched.filter((request) => request.resourceType() === 'script');
  const bytes = (requests: Request[], encoding: string) => sumOf(requests.map((request) => bytesOf(request, encoding)));
  return {
    requests: asked.length,
    bytes: await bytes(fetched, 'gzip'),
    scripts: scripts.length,
    scriptBytes: await bytes(scripts, 'gzip'),
    scriptBytesBrotli: await bytes(scripts, 'br'),
  };
}

const sumOf = async (sizes: Promise<number>[]) => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);

async function bytesOf(request: Request, encoding: string): Promise<number> {
  const headers = { ...(await request.allHeaders()), 'accept-encoding': encoding };
  const plain = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !name.startsWith(':') && name !== 'if-none-match'),
  );
  return new Promise((resolve, reject) => {
    get(request.url(), { headers: plain }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => (size += chunk.length)).on('end', () => resolve(size));
    }).on('error', reject);
  });
}
