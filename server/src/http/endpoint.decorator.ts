import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SerializeOptions, SetMetadata } from '@nestjs/common';
import type { Endpoint as Contract } from '#contract/endpoint';

export const ENDPOINT = Symbol('endpoint');

/** Binds a handler to an endpoint of the contract: method, path, who may call it, and the shape of the answer. */
export function Endpoint(contract: Contract): MethodDecorator {
  return applyDecorators(
    RequestMapping({ path: contract.path, method: RequestMethod[contract.method] }),
    HttpCode(200),
    SetMetadata(ENDPOINT, contract),
    SerializeOptions({ schema: contract.returns }),
  );
}

export const IDENTIFIES_READER = Symbol('identifies-reader');

/**
 * The handler finds out who reads in the query that loads, and is not given an actor: for reads that everybody makes
 * all the time. Only for endpoints that are for anyone: nothing is refused before the handler.
 */
export const IdentifiesReader = () => SetMetadata(IDENTIFIES_READER, true);
