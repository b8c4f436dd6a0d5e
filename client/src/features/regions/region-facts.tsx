import type { Region } from '#contract/regions';
import { formatDay, formatNumber } from '../../lib/format.js';
import { Card } from '../../ui/card.js';

/** Facts of a region; what is not known is left out. */
export function RegionFacts({ region }: { region: Region }) {
  return (
    <Card title="Auf einen Blick">
      <dl className="facts">
        {region.population !== null && (
          <>
            <dt>Einwohner*innen</dt>
            <dd>
              {formatNumber(region.population)}
              {region.populationYear !== null && ` (${region.populationYear})`}
            </dd>
          </>
        )}
        {region.areaKm2 !== null && (
          <>
            <dt>Fläche</dt>
            <dd>{formatNumber(region.areaKm2)} km²</dd>
          </>
        )}
        {region.population !== null && region.areaKm2 !== null && (
          <>
            <dt>Dichte</dt>
            <dd>{formatNumber(region.population / region.areaKm2)} je km²</dd>
          </>
        )}
        <dt>Mitglied seit</dt>
        <dd>{formatDay(region.memberSince)}</dd>
        {region.memberUntil !== null && (
          <>
            <dt>bis</dt>
            <dd>{formatDay(region.memberUntil)}</dd>
          </>
        )}
        <dt>Mitglieder</dt>
        <dd>{formatNumber(region.members)}</dd>
        {region.keys.length > 0 && (
          <>
            <dt>Schlüssel (ARS)</dt>
            <dd>{region.keys.map(({ ars, within }) => (within ? `in ${ars}` : ars)).join(', ')}</dd>
          </>
        )}
      </dl>
    </Card>
  );
}
