import type { z } from 'zod';

/** Who may call an endpoint at all: `signed-in` includes guests, `member` does not. What may be seen or done with a record is decided by policies and queries. */
export type Access = 'anyone' | 'signed-in' | 'member' | 'administrator';

type Shape = z.ZodType | undefined;

/** One HTTP endpoint as a value: server and client read method, path and shapes from here and from nowhere else. */
export interface Endpoint<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape, R extends z.ZodType = z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, with `:name` for each key of `params`. */
  path: string;
  access: Access;
  /** For a write that touches nobody but the caller: also for those who have been silenced. */
  ownMatter?: true;
  /** Of an answer that is no JSON but a file, which `returns` only stands for. */
  media?: string;
  params?: P;
  query?: Q;
  body?: B;
  returns: R;
}

/** Declares an endpoint and keeps the exact types of its schemas. */
export function endpoint<R extends z.ZodType, P extends Shape = undefined, Q extends Shape = undefined, B extends Shape = undefined>(
  definition: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> {
  return definition;
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;
type Input<S> = S extends z.ZodType ? z.input<S> : undefined;
type Given<K extends string, S> = S extends z.ZodType ? { [key in K]: Input<S> } : unknown;

/** What the server's handler receives, after parsing. */
export type ParamsOf<E> = E extends Endpoint<infer P, infer _Q, infer _B, infer _R> ? Output<P> : never;
export type QueryOf<E> = E extends Endpoint<infer _P, infer Q, infer _B, infer _R> ? Output<Q> : never;
export type BodyOf<E> = E extends Endpoint<infer _P, infer _Q, infer B, infer _R> ? Output<B> : never;
/** What a call answers with. */
export type ReturnOf<E> = E extends Endpoint<infer _P, infer _Q, infer _B, infer R> ? z.output<R> : never;
/** What a caller gives: `params`, `query` and `body` where the endpoint has them. */
export type ArgsOf<E> = E extends Endpoint<infer P, infer Q, infer B, infer _R> ? Given<'params', P> & Given<'query', Q> & Given<'body', B> : never;
