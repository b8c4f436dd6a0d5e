import { useNavigate } from 'react-router';
import type { Region } from '#contract/regions';
import { laender, type Shape, shapesOf } from './germany.js';
import { HEIGHT, WIDTH } from './map-size.js';
import './region-map.css';

interface RegionMapProps {
  regions: Region[];
  /** Slug of a region to stress. */
  current?: string;
  label: string;
}

/** The regions on a map of Germany; each is a link. A table beside it says the same in words. */
export default function RegionMap({ regions, current, label }: RegionMapProps) {
  const shapes = shapesOf(regions);
  return (
    <figure className="map">
      <svg className="map__picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label}>
        <defs>
          <pattern id="map-within" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" className="map__hatch-ground" />
            <path d="M0 0v5" className="map__hatch" />
          </pattern>
        </defs>
        <path d={laender} className="map__land" />
        {shapes.map((shape) => (
          <RegionShape key={shape.region.id} shape={shape} current={shape.region.slug === current} />
        ))}
      </svg>
      <figcaption className="map__source">
        © GeoBasis-DE / <a href="https://www.bkg.bund.de">BKG</a> 2017 (Daten verändert)
      </figcaption>
    </figure>
  );
}

function RegionShape({ shape: { region, d, within, center }, current }: { shape: Shape; current: boolean }) {
  const navigate = useNavigate();
  const address = `/regionen/${region.slug}`;
  const [x, y] = center;
  return (
    <a
      href={address}
      className={`map__region${current ? ' map__region--current' : ''}`}
      aria-label={region.name}
      aria-current={current || undefined}
      onClick={(event) => {
        // Opening in a new window stays the browser's business.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(address);
      }}
    >
      <title>{within ? `${region.name} (liegt innerhalb)` : region.name}</title>
      {d && <path d={d} className={within ? 'map__area map__area--within' : 'map__area'} />}
      {/* Small areas would be hard to hit: the invisible disc makes them at least 24 pixels wide. */}
      <circle cx={x} cy={y} r={d ? 14 : 8} className="map__target" />
      {within && <circle cx={x} cy={y} r="4" className="map__dot" />}
    </a>
  );
}
