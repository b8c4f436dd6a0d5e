import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem-error.js';
import { networkAddress } from './network-address.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Wrong passwords for one account until it rests. */
const TRIES = 5;
/** Rest of an account in seconds: doubled each time, up to an hour. */
const FIRST_REST = 30;
const LONGEST_REST = HOUR;

/**
 * Slows down whoever guesses. The counts are kept in the database, so they hold for all processes together.
 * An account is counted by its address, whether there is such an account or not.
 */
@Injectable()
export class Limits {
  private readonly tries;
  private readonly rests;
  private readonly failuresPerAddress;
  private readonly tokensPerAddress;
  private readonly resetsPerAccount;
  private readonly resetsPerAddress;

  constructor(db: DataSource) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: db,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration,
      });
    this.tries = limiter('tries', TRIES, 15 * MINUTE);
    this.rests = limiter('rests', Number.MAX_SAFE_INTEGER, 24 * HOUR);
    // Generous: a whole county may sit behind one address.
    this.failuresPerAddress = limiter('failures', 100, 15 * MINUTE);
    this.tokensPerAddress = limiter('tokens', 50, 15 * MINUTE);
    this.resetsPerAccount = limiter('reset', 3, HOUR);
    this.resetsPerAddress = limiter('resets', 30, HOUR);
  }

  /**
   * Counts a try with a password as wrong before it is checked, so that many at once gain nothing.
   * @throws 429 while the account rests, or after too many failures from the address
   */
  async tryPassword(email: string, ip: string): Promise<void> {
    await take(this.failuresPerAddress, networkAddress(ip));
    const account = accountKey(email);
    const { remainingPoints } = await take(this.tries, account);
    if (remainingPoints > 0) return;
    const { consumedPoints: rests } = await take(this.rests, account);
    await this.tries.block(account, Math.min(FIRST_REST * 2 ** (rests - 1), LONGEST_REST));
  }

  /** Takes the count back: the password was right, or the account has been proved otherwise. */
  async passwordWasRight(email: string, ip: string): Promise<void> {
    await this.failuresPerAddress.reward(networkAddress(ip));
    await this.forgive(email);
  }

  /** The account starts afresh. */
  async forgive(email: string): Promise<void> {
    await Promise.all([this.tries.delete(accountKey(email)), this.rests.delete(accountKey(email))]);
  }

  /** @throws 429 after too many requests for one account or from one address */
  async tryReset(email: string, ip: string): Promise<void> {
    await take(this.resetsPerAddress, networkAddress(ip));
    await take(this.resetsPerAccount, accountKey(email));
  }

  /**
   * Looks up what a link stands for, counted by address as long as it fails.
   * @throws what `find` throws, or 429 after too many failures
   */
  async lookUp<T>(ip: string, find: () => Promise<T>): Promise<T> {
    const address = networkAddress(ip);
    await take(this.tokensPerAddress, address);
    const found = await find();
    await this.tokensPerAddress.reward(address);
    return found;
  }
}

/** Not the address itself: the table of counts needs no list of people. */
const accountKey = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');

async function take(limiter: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw tooMany(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
  }
}

function tooMany(seconds: number): ProblemError {
  const wait = seconds < 2 * MINUTE ? `${seconds} Sekunden` : `${Math.ceil(seconds / MINUTE)} Minuten`;
  return new ProblemError(
    429,
    'too-many-requests',
    `Das waren zu viele Versuche. Bitte warten Sie ${wait} und versuchen Sie es dann noch einmal.`,
    {
      retryAfter: seconds,
    },
  );
}
