import { Problem } from '#contract/problem';

/** What an answer must never tell: the inside of the server. */
const INSIDE =
  /node_modules|\bat \S+ \(|\.(ts|js):\d+|QueryFailed|\b(select|insert into|update|relation|syntax error|invalid input)\b|violates|"stack"/i;

/**
 * Checks that an answer is a problem document that blames the caller and tells nothing of the server's inside.
 * @param field that it has to name, where it blames a field
 */
export async function refusal(response: Response, field?: string): Promise<Problem> {
  const text = await response.text();
  const seen = `${response.status} ${text.slice(0, 300)}`;
  if (response.status < 400 || response.status >= 500) throw new Error(`no refusal: ${seen}`);
  if (!response.headers.get('content-type')?.startsWith('application/problem+json'))
    throw new Error(`no problem: ${seen}`);
  if (text.length > 10_000) throw new Error(`repeats what it was told: ${seen}`);
  const problem = Problem.parse(JSON.parse(text));
  if (problem.status !== response.status) throw new Error(`another status: ${seen}`);
  if (INSIDE.test(text)) throw new Error(`tells of the inside: ${seen}`);
  if (problem.code === 'invalid' && field !== undefined && !names(problem, field))
    throw new Error(`does not name ${field}: ${seen}`);
  return problem;
}

const names = ({ errors = [] }: Problem, field: string) => errors.some(({ path }) => path.split('.')[0] === field);
