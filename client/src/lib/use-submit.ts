import { useMutation } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ArgsOf, Endpoint, ReturnOf } from '#contract/endpoint';
import { call } from './call.js';
import { CallError, sentenceOf } from './call-error.js';
import { type Mistake, mistakesIn, prepareChecks } from './check.js';

type Errors = Record<string, string>;

export interface Submission<E extends Endpoint> {
  /** Checks the body by the contract and sends it. */
  submit: (args: ArgsOf<E>) => void;
  pending: boolean;
  /** What is wrong with which field, by its name. */
  errors: Errors;
  /** What is wrong on the whole; `null` while nothing is. */
  problem: string | null;
  /** For the form: after a refusal the first wrong field takes the focus. */
  form: RefObject<HTMLFormElement | null>;
}

/**
 * Sends a form to an endpoint. Both our own check and the server's end in the same errors at the same fields.
 * @param fieldOf the name of the field for a path in the body
 */
export function useSubmit<E extends Endpoint>(
  endpoint: E,
  onDone: (answer: ReturnOf<E>) => unknown,
  fieldOf = firstPart,
): Submission<E> {
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const say = (found: Errors, sentence: string | null) => {
    setErrors(found);
    setProblem(sentence);
  };
  const mutation = useMutation({
    mutationFn: (args: ArgsOf<E>) => call(endpoint, args),
    onSuccess: (answer) => onDone(answer),
    onError: (error) => say(error instanceof CallError ? byField(error.problem.errors, fieldOf) : {}, sentenceOf(error)),
  });
  useEffect(() => void prepareChecks(), []);
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);
  const submit = (args: ArgsOf<E>) => {
    const found = byField(mistakesIn(endpoint.body, (args as { body?: unknown }).body), fieldOf);
    if (Object.keys(found).length > 0) return say(found, 'Bitte prüfen Sie Ihre Angaben.');
    say({}, null);
    mutation.mutate(args);
  };
  return { submit, pending: mutation.isPending, errors, problem, form };
}

const firstPart = (path: string) => path.split('.')[0]!;

/** The first mistake of each field. */
function byField(mistakes: Mistake[] = [], fieldOf: (path: string) => string): Errors {
  return Object.fromEntries(mistakes.toReversed().map(({ path, message }) => [fieldOf(path), message]));
}
