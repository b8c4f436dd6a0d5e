import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Region } from '#contract/regions';
import topology from './germany.topo.json' with { type: 'json' };
import { HEIGHT, WIDTH } from './map-size.js';

interface Area {
  ars: string;
  name: string;
}
type Germany = Topology<{
  laender: GeometryCollection;
  kreise: GeometryCollection<Area>;
  regions: GeometryCollection<Area>;
}>;

const germany = topology as unknown as Germany;
const land = feature(germany, germany.objects.laender);
const path = geoPath(
  geoMercator().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    land,
  ),
).digits(1);
const areas = [
  ...feature(germany, germany.objects.kreise).features,
  ...feature(germany, germany.objects.regions).features,
];

/** The Länder, as an SVG path. */
export const laender = path(land) ?? '';

/** What a region looks like on the map. */
export interface Shape {
  region: Region;
  /** The area that it covers, or within which it lies; empty where that belongs to another region. */
  d: string;
  /** It lies somewhere within the area and does not fill it. */
  within: boolean;
  /** Middle of the area, in the units of the drawing. */
  center: [number, number];
}

/**
 * Shapes of the regions that have official keys; the others stand in the table only.
 * What lies within an area comes last, and without the area where that is a region of its own: its dot must stay on top.
 */
export function shapesOf(regions: Region[]): Shape[] {
  const shapes = regions.flatMap(shapeOf);
  const taken = new Set(shapes.filter(({ within }) => !within).map(({ d }) => d));
  return [
    ...shapes.filter(({ within }) => !within),
    ...shapes.filter(({ within }) => within).map((shape) => (taken.has(shape.d) ? { ...shape, d: '' } : shape)),
  ];
}

function shapeOf(region: Region): Shape[] {
  const found = region.keys.flatMap(({ ars }) => areas.filter(({ properties }) => properties.ars.startsWith(ars)));
  if (found.length === 0) return [];
  const collection = { type: 'FeatureCollection' as const, features: found };
  return [
    {
      region,
      d: path(collection) ?? '',
      within: region.keys.every((key) => key.within),
      center: path.centroid(collection),
    },
  ];
}
