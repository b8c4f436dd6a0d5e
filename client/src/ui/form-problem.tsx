import { Notice } from './notice.js';

/** What is wrong with a form on the whole; read out when it appears. */
export function FormProblem({ sentence }: { sentence: string | null }) {
  return sentence ? <Notice kind="error">{sentence}</Notice> : null;
}
