import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { listRegions } from '#contract/regions';
import { STATUS_WORD, TRANSFERABILITY_WORD } from '#contract/solution-words';
import { listTopics } from '#contract/topics';
import { ask } from '../../lib/ask.js';
import { formValues } from '../../lib/form-values.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Checkbox, ChoiceGroup } from '../../ui/choices.js';
import { Link } from '../../ui/link.js';
import { TextField } from '../../ui/text-field.js';
import { type CatalogueFilter, catalogueSearch, filtersIn } from './catalogue-filter.js';
import { FilterSelect } from './filter-select.js';
import { CATALOGUE } from './paths.js';

const SIZES = { small: 'bis 100.000 Einw.', medium: 'bis 200.000 Einw.', large: 'über 200.000 Einw.' };
const COSTS = { low: 'bis 10.000 € im Jahr', medium: 'bis 100.000 € im Jahr', high: 'über 100.000 € im Jahr' };
const FUNDED = { yes: 'mit Förderung', no: 'ohne Förderung' };
const SORTS = { title: 'nach Titel', status: 'nach Status' };
const FRESH_MS = 300_000;

/** Which solutions are shown. On a phone behind a button. */
export function CatalogueFilters({ filter }: { filter: CatalogueFilter }) {
  const [open, setOpen] = useState(false);
  const chosen = filtersIn(filter);
  const choose = useChoose(filter);
  return (
    <search className="filters no-print" aria-label="Lösungsansätze filtern">
      <div className="filters__first">
        <SearchForm key={filter.search} search={filter.search} onSearch={(search) => choose({ search })} />
        <Button className="filters__toggle" small aria-expanded={open} onClick={() => setOpen(!open)}>
          Filter{chosen > 0 && ` (${chosen})`}
        </Button>
      </div>
      <div className={open ? 'filters__all filters__all--open' : 'filters__all'}>
        <Filters filter={filter} choose={choose} />
        {chosen > 0 && (
          <Link to={`${CATALOGUE}${catalogueSearch({ sort: filter.sort })}`} state={{ keepFocus: true }}>
            Alle Filter zurücksetzen
          </Link>
        )}
      </div>
    </search>
  );
}

type Choose = (change: Partial<CatalogueFilter>) => void;

function useChoose(filter: CatalogueFilter): Choose {
  const navigate = useNavigate();
  return (change) =>
    void navigate(`${CATALOGUE}${catalogueSearch({ ...filter, ...change })}`, {
      state: { keepFocus: true, keepScroll: true },
    });
}

function SearchForm({ search, onSearch }: { search: string | undefined; onSearch: (search: string) => void }) {
  return (
    <form className="filters__search" onSubmit={(event) => onSearch(formValues(event)['suche'] ?? '')}>
      <TextField label="Suche" type="search" name="suche" defaultValue={search} />
      <Button type="submit" small>
        Suchen
      </Button>
    </form>
  );
}

function Filters({ filter, choose }: { filter: CatalogueFilter; choose: Choose }) {
  const viewer = useViewer();
  const topics = useQuery({ ...ask(listTopics, {}), staleTime: FRESH_MS }).data?.topics ?? [];
  const regions = useQuery({ ...ask(listRegions, {}), staleTime: FRESH_MS }).data?.regions ?? [];
  const kinds = [...new Set(regions.map(({ kind }) => kind))].sort((a, b) => a.localeCompare(b, 'de'));
  const select = (key: keyof CatalogueFilter, label: string, words: Record<string, string>, all = 'alle') => (
    <FilterSelect
      label={label}
      words={words}
      all={all}
      value={filter[key]}
      onChange={(value) => choose({ [key]: value })}
    />
  );
  return (
    <>
      {select('topic', 'Themenfeld', Object.fromEntries(topics.map(({ slug, name }) => [slug, name])))}
      <StatusFilter filter={filter} choose={choose} />
      {select('region', 'Region', Object.fromEntries(regions.map(({ slug, name }) => [slug, name])))}
      {select('regionKind', 'Art der Region', Object.fromEntries(kinds.map((kind) => [kind, kind])))}
      {select('regionSize', 'Größe der Region', SIZES)}
      {select('cost', 'Laufende Kosten', COSTS)}
      {select('funded', 'Förderung', FUNDED)}
      {select('transferability', 'Übertragbarkeit', TRANSFERABILITY_WORD)}
      <div>
        <Checkbox
          label="mit Erfahrungsbericht"
          checked={filter.report === 'yes'}
          onChange={({ target }) => choose({ report: target.checked ? 'yes' : undefined })}
        />
        {viewer && (
          <Checkbox
            label="denen ich folge"
            checked={filter.followed === 'yes'}
            onChange={({ target }) => choose({ followed: target.checked ? 'yes' : undefined })}
          />
        )}
      </div>
      {select('sort', 'Reihenfolge', SORTS, 'zuletzt geändert')}
    </>
  );
}

/** Several at once: what works, for example, is what is proven and what is recommended. */
function StatusFilter({ filter, choose }: { filter: CatalogueFilter; choose: Choose }) {
  const chosen = filter.status?.split(',') ?? [];
  const set = (status: string, on: boolean) => {
    const next = Object.keys(STATUS_WORD).filter((one) => (one === status ? on : chosen.includes(one)));
    choose({ status: next.join(',') || undefined });
  };
  return (
    <ChoiceGroup label="Status">
      {Object.entries(STATUS_WORD).map(([status, word]) => (
        <Checkbox
          key={status}
          label={word}
          checked={chosen.includes(status)}
          onChange={({ target }) => set(status, target.checked)}
        />
      ))}
    </ChoiceGroup>
  );
}
