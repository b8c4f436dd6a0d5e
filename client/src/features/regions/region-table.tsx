import type { Region } from '#contract/regions';
import { formatNumber } from '../../lib/format.js';
import { landName } from '../../lib/lands.js';
import { useViewer } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { Table } from '../../ui/table.js';

interface Column {
  head: string;
  /** Said before the value where the rows are blocks. */
  label: string;
  value: (region: Region) => string;
}
const known = (value: number | null) => (value === null ? '–' : formatNumber(value));
const FACTS: Column[] = [
  { head: 'Einwohner*innen', label: 'Einwohner*innen:', value: ({ population }) => known(population) },
  { head: 'Fläche (km²)', label: 'Fläche (km²):', value: ({ areaKm2 }) => known(areaKm2) },
];
const POSTS: Column = { head: 'Beiträge', label: 'Beiträge:', value: ({ posts }) => formatNumber(posts) };
const SINCE: Column = { head: 'seit', label: 'Mitglied seit', value: ({ memberSince }) => memberSince.slice(0, 4) };

/** All that the map says, and the facts that fit in no map. */
export function RegionTable({ regions }: { regions: Region[] }) {
  // Of what is said in the network, the public sees next to nothing: a count of that would give a wrong picture.
  const columns = useViewer() ? [...FACTS, POSTS, SINCE] : [...FACTS, SINCE];
  const head = (
    <tr role="row">
      <th scope="col" role="columnheader">
        Region
      </th>
      {columns.map((column) => (
        <th key={column.head} scope="col" role="columnheader" className="number">
          {column.head}
        </th>
      ))}
    </tr>
  );
  return (
    <Table caption="Regionen des Netzwerks" head={head} stacks>
      {regions.map((region) => (
        <tr key={region.id} role="row">
          <th scope="row" role="rowheader">
            <Link to={`/regionen/${region.slug}`}>{region.name}</Link>
            <div className="small soft">
              {region.kind}, {landName(region.land)}
            </div>
          </th>
          {columns.map((column) => (
            <td key={column.head} role="cell" className="number" data-label={column.label}>
              {column.value(region)}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
