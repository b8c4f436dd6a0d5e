import { useQuery } from '@tanstack/react-query';
import { listRegions, type Region } from '#contract/regions';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { Card } from '../../ui/card.js';
import { Page } from '../../ui/page.js';
import { ErrorState, Loading } from '../../ui/states.js';
import { RegionMap } from './map-parts.js';
import './region-map.css';
import { RegionTable } from './region-table.js';

export default function RegionsPage() {
  const { data, error, refetch } = useQuery(ask(listRegions, {}));
  const lead = data && <span>{count(data.regions.length, 'Region gehört', 'Regionen gehören')} zum Netzwerk</span>;
  return (
    <Page title="Regionen" lead={lead}>
      {data ? (
        <Regions regions={data.regions} />
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Regions({ regions }: { regions: Region[] }) {
  const unmapped = regions.filter(({ keys }) => keys.length === 0);
  return (
    <div className="regions">
      <Card title="Karte">
        <RegionMap regions={regions} label="Karte der Regionen; die Tabelle daneben sagt dasselbe" />
        <ul className="map-legend">
          <li>
            <span className="map-legend__sign" />
            Mitgliedsregion
          </li>
          <li>
            <span className="map-legend__sign map-legend__sign--within" />
            liegt innerhalb eines Kreises (Schraffur oder Punkt)
          </li>
        </ul>
        {unmapped.length > 0 && (
          <p className="map-note small soft">
            Ohne feste Gebietsgrenzen, daher nur in der Tabelle: {unmapped.map(({ name }) => name).join(', ')}.
          </p>
        )}
      </Card>
      <RegionTable regions={regions} />
    </div>
  );
}
