import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isAdministrator, type Silence } from '#contract/actor';
import type { Endpoint } from '#contract/endpoint';
import { type ActorRequest, ActorSource, SESSION_COOKIE } from './actor.js';
import { ENDPOINT, IDENTIFIES_READER } from './endpoint.decorator.js';
import { forbidden, ProblemError } from './problem-error.js';

/** Finds out who calls, and whether the endpoint is for them at all. A handler without a contract is for nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const endpoint = this.reflector.get<Endpoint | undefined>(ENDPOINT, context.getHandler());
    if (!endpoint) return false;
    if (this.reflector.get<boolean | undefined>(IDENTIFIES_READER, context.getHandler())) return endpoint.access === 'anyone';
    const token = request.cookies[SESSION_COOKIE];
    request.signedIn = token ? await this.actors.find(token) : null;
    const actor = request.signedIn?.actor ?? null;
    if (endpoint.access === 'anyone') return true;
    if (!actor) throw new ProblemError(401, 'not-signed-in', 'Bitte melden Sie sich an.');
    if (endpoint.access === 'member' && actor.kind !== 'member') throw forbidden('Das ist den Mitgliedern des Netzwerks vorbehalten.');
    if (actor.silence && endpoint.method !== 'GET' && !endpoint.ownMatter) throw silenced(actor.silence);
    if (endpoint.access === 'administrator' && !isAdministrator(actor)) throw forbidden('Das ist der Administration vorbehalten.');
    return true;
  }
}

/** Whoever has been silenced reads, but writes nothing that others see, whatever it is. */
function silenced(silence: Silence): ProblemError {
  const until = silence.until.split('-').reverse().join('.');
  const title = `Sie können bis einschließlich ${until} nicht schreiben. Grund: ${silence.reason}`;
  return new ProblemError(403, 'silenced', title, { current: silence });
}
