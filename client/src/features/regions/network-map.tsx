import { useQuery } from '@tanstack/react-query';
import { listRegions } from '#contract/regions';
import { ask } from '../../lib/ask.js';
import RegionMap from './region-map.js';

/** The map of all regions, by itself. */
export default function NetworkMap() {
  const { data } = useQuery(ask(listRegions, {}));
  return <RegionMap regions={data?.regions ?? []} label="Karte der Regionen" />;
}
