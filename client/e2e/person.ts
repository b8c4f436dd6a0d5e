import { io, type Socket } from 'socket.io-client';
import { signIn } from '#contract/auth';
import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import type { Problem } from '#contract/problem';
import { type ClientToServer, type ServerToClient, SOCKET_PATH } from '#contract/realtime';
import { requestOf } from '#contract/request';

/** The password of all accounts of the demo network. */
export const PASSWORD = 'Landluft-und-Rufbus';

/** Somebody at the API of one of the servers, without a browser. */
export class Person {
  /** An answer that takes longer is not waited for, in milliseconds; by default every answer is. */
  patienceMs: number | null = null;
  /** Where else to go when nobody answers, as a proxy before several servers does. */
  others: string[] = [];
  private cookie = '';

  constructor(public url: string) {}

  static async signedIn(url: string, email: string): Promise<Person> {
    const person = new Person(url);
    await person.call(signIn, { body: { email, password: PASSWORD } });
    return person;
  }

  /** @throws the problem document where the server answers with one */
  async call<E extends Endpoint>(endpoint: E, args: ArgsOf<E>): Promise<ReturnOf<E>> {
    const signal = this.patienceMs === null ? undefined : AbortSignal.timeout(this.patienceMs);
    const response = await this.answer(endpoint, args, signal).catch((error: unknown) => {
      this.goElsewhere();
      throw error;
    });
    if (response.status >= 500) this.goElsewhere();
    const [set] = response.headers.getSetCookie();
    if (set) this.cookie = set.split(';')[0]!;
    const answer: unknown = await response.json();
    if (!response.ok) throw Object.assign(new Error((answer as Problem).title), answer as Problem);
    return answer as ReturnOf<E>;
  }

  /**
   * The answer as it comes over the wire, whatever it is.
   * @param signal gives up
   */
  answer<E extends Endpoint>(endpoint: E, args: ArgsOf<E>, signal?: AbortSignal): Promise<Response> {
    const { address, ...init } = requestOf(endpoint, args);
    return fetch(this.url + address, { ...init, signal, headers: { ...init.headers, cookie: this.cookie } });
  }

  /** A live connection as the page opens it, which comes back by itself when it is cut. */
  socket(transports = ['websocket', 'polling']): Socket<ServerToClient, ClientToServer> {
    return io(this.url, {
      path: SOCKET_PATH,
      transports,
      tryAllTransports: true,
      extraHeaders: { cookie: this.cookie },
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
    });
  }

  private goElsewhere(): void {
    this.others.push(this.url);
    this.url = this.others.shift()!;
  }
}
