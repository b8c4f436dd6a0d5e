import { part } from '../../ui/part.js';
import { Loading } from '../../ui/states.js';
import { HEIGHT, WIDTH } from './map-size.js';

function Room() {
  return (
    <div style={{ aspectRatio: `${WIDTH} / ${HEIGHT}` }}>
      <Loading>Karte wird geladen …</Loading>
    </div>
  );
}

export const RegionMap = part(() => import('./region-map.js'), { waiting: Room });
export const NetworkMap = part(() => import('./network-map.js'), { waiting: Room });
