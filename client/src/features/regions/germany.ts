import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Region } from '#contract/regions';
import topology from './germany.topo.json';

interface Area {
  ars: string;
  name: string;
}
type Germany = Topology<{ laender: GeometryCollection; kreise: GeometryCollection<Area>; regions: GeometryCollection<Area> }>;

const germany = topology as unknown as Germany;
export const WIDTH = 400;
export const HEIGHT = 540;
const land = feature(germany, germany.objects.laender);
const path = geoPath(geoMercator().fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], land)).digits(1);
const areas = [...feature(germany, germany.objects.kreise).features, ...feature(germany, germany.objects.regions).features];

/** Outline of the country and the borders of its Länder, as SVG paths. */
export const outline = path(land) ?? '';
export const borders = path(mesh(germany, germany.objects.laender, (a, b) => a !== b)) ?? '';

/** What a region looks like on the map. */
export interface Shape {
  region: Region;
  /** The area that it covers, or within which it lies. */
  d: string;
  /** It lies somewhere within the area and does not fill it. */
  within: boolean;
  /** Middle of the area, in the units of the drawing. */
  center: [number, number];
}

/** Shapes of the regions that have official keys, large ones first so that small ones lie on top. The others stand in the table only. */
export function shapesOf(regions: Region[]): Shape[] {
  return regions.flatMap(shapeOf).sort((a, b) => Number(a.within) - Number(b.within));
}

function shapeOf(region: Region): Shape[] {
  const found = region.keys.flatMap(({ ars }) => areas.filter(({ properties }) => properties.ars.startsWith(ars)));
  if (found.length === 0) return [];
  const collection = { type: 'FeatureCollection' as const, features: found };
  return [{ region, d: path(collection) ?? '', within: region.keys.every((key) => key.within), center: path.centroid(collection) }];
}
