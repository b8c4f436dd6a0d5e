import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { listRegions } from '#contract/regions';
import type { ThreadFilter, ThreadKind } from '#contract/threads';
import { ask } from '../../lib/ask.js';
import { formatUnread } from '../../lib/format.js';
import { useViewer } from '../../lib/viewer.js';
import { Chips } from '../../ui/chips.js';
import { Select } from '../../ui/select.js';
import { type ListFilter, searchOf } from './list-filter.js';
import { TagFilter } from './tags/tag-filter.js';

interface ListFiltersProps {
  path: string;
  filter: ListFilter;
  /** Threads with something new here. */
  unread: number;
}

/** Which threads are shown: by one's own interest, by kind and by region. */
export function ListFilters({ path, filter, unread }: ListFiltersProps) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { data } = useQuery({ ...ask(listRegions, {}), staleTime: 300_000 });
  const chip = (value: ThreadFilter, label: string) => ({
    to: `${path}${searchOf({ ...filter, filter: value })}`,
    label,
    current: filter.filter === value,
  });
  const choose = (change: Partial<ListFilter>) =>
    void navigate(`${path}${searchOf({ ...filter, ...change })}`, {
      state: { keepFocus: true, keepScroll: true },
    });
  const own =
    viewer === null ? [] : [chip('unread', unread > 0 ? `Neu für mich · ${formatUnread(unread)}` : 'Neu für mich')];
  const mine = viewer === null ? [] : [chip('mine', 'Meine Diskussionen')];
  return (
    <div className="list-filters">
      <Chips
        label="Diskussionen filtern"
        chips={[chip('all', 'Alle'), ...own, chip('open', 'Offene Fachfragen'), ...mine]}
      />
      <div className="list-filters__selects">
        <Select
          label="Art"
          value={filter.kind ?? ''}
          onChange={(event) => choose({ kind: (event.target.value || undefined) as ThreadKind | undefined })}
        >
          <option value="">alle</option>
          <option value="question">Fachfragen</option>
          <option value="discussion">Diskussionen</option>
        </Select>
        <Select
          label="Region"
          value={filter.region ?? ''}
          onChange={(event) => choose({ region: event.target.value || undefined })}
        >
          <option value="">alle</option>
          {(data?.regions ?? []).map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {filter.tag && <TagFilter path={path} filter={filter} tag={filter.tag} />}
    </div>
  );
}
