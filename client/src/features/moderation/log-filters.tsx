import { useQuery } from '@tanstack/react-query';
import { listMembers } from '#contract/members';
import type { LogTopic } from '#contract/moderation';
import { ask } from '../../lib/ask.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { TOPIC_WORD } from './words.js';

const TOPICS = Object.keys(TOPIC_WORD) as LogTopic[];

export interface LogFilter {
  scope: 'all' | 'mine';
  topic?: LogTopic;
  actor?: string;
  target?: string;
  from?: string;
  to?: string;
}

interface LogFiltersProps {
  filter: LogFilter;
  onChange: (filter: LogFilter) => void;
  /** Whether there is more to see than what concerns oneself. */
  mayAll: boolean;
}

/** Narrows the log down. What is empty narrows nothing. */
export function LogFilters({ filter, onChange, mayAll }: LogFiltersProps) {
  const set = (name: keyof LogFilter, value: string) => {
    const { [name]: _before, ...rest } = filter;
    onChange({ ...rest, ...(value !== '' && { [name]: value }) } as LogFilter);
  };
  return (
    <div className="filters" role="group" aria-label="Protokoll eingrenzen">
      {filter.target && <Button onClick={() => set('target', '')}>{targetWords(filter.target)} ×</Button>}
      {mayAll && (
        <Select label="Zeigen" value={filter.scope} onChange={({ target }) => set('scope', target.value)}>
          <option value="all">Alles</option>
          <option value="mine">Was mich betrifft</option>
        </Select>
      )}
      <Select label="Was" value={filter.topic ?? ''} onChange={({ target }) => set('topic', target.value)}>
        <option value="">Alles</option>
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {TOPIC_WORD[topic]}
          </option>
        ))}
      </Select>
      {mayAll && <Actors value={filter.actor} onChange={(actor) => set('actor', actor)} />}
      <TextField
        label="Von"
        type="date"
        value={filter.from ?? ''}
        onChange={({ target }) => set('from', target.value)}
      />
      <TextField label="Bis" type="date" value={filter.to ?? ''} onChange={({ target }) => set('to', target.value)} />
    </div>
  );
}

/** What the log is narrowed down to, by the page that one has come from. */
function targetWords(target: string): string {
  const [kind] = target.split(':');
  return kind === 'member' ? 'Nur zu einem Mitglied' : 'Nur zu einer Diskussion';
}

function Actors({ value, onChange }: { value: string | undefined; onChange: (actor: string) => void }) {
  const { data } = useQuery(ask(listMembers, {}));
  return (
    <Select label="Wer" value={value ?? ''} onChange={({ target }) => onChange(target.value)}>
      <option value="">Alle</option>
      {data?.members
        .filter(({ roles }) => roles.length > 0)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Select>
  );
}
