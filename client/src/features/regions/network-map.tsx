import { useQuery } from '@tanstack/react-query';
import { listRegions } from '#contract/regions';
import { ask } from '../../lib/ask.js';
import RegionMap from './region-map.js';

interface NetworkMapProps {
  /** Slugs of the regions that are shown; without them, all. */
  slugs?: string[];
  label?: string;
}

/** The map of the regions, by itself. */
export default function NetworkMap({ slugs, label = 'Karte der Regionen' }: NetworkMapProps) {
  const { data } = useQuery(ask(listRegions, {}));
  const shown = (data?.regions ?? []).filter(({ slug }) => slugs?.includes(slug) ?? true);
  return <RegionMap regions={shown} label={label} />;
}
