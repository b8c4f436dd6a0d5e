import type { Region } from '#contract/regions';
import { formatNumber } from '../../lib/format.js';
import { landName } from '../../lib/lands.js';
import { Link } from '../../ui/link.js';
import { Table } from '../../ui/table.js';

/** All that the map says, and the facts that fit in no map. */
export function RegionTable({ regions }: { regions: Region[] }) {
  const head = (
    <tr role="row">
      <th scope="col" role="columnheader">
        Region
      </th>
      <th scope="col" role="columnheader" className="number">
        Einwohner*innen
      </th>
      <th scope="col" role="columnheader" className="number">
        Beiträge
      </th>
      <th scope="col" role="columnheader" className="number">
        seit
      </th>
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
          <td role="cell" className="number" data-label="Einwohner*innen:">
            {region.population === null ? '–' : formatNumber(region.population)}
          </td>
          <td role="cell" className="number" data-label="Beiträge:">
            {formatNumber(region.posts)}
          </td>
          <td role="cell" className="number" data-label="Mitglied seit:">
            {region.memberSince.slice(0, 4)}
          </td>
        </tr>
      ))}
    </Table>
  );
}
