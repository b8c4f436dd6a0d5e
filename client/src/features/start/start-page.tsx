import type { ReactNode } from 'react';
import { useViewer } from '../../lib/viewer.js';
import { MyNetwork } from './my-network.js';
import { PublicStart } from './public-start.js';

/**
 * @param map the regions of the network as a picture, for those who do not know them yet
 * @param solutions the solutions that were changed last
 */
export default function StartPage({ map, solutions }: { map: ReactNode; solutions: ReactNode }) {
  const viewer = useViewer();
  return viewer ? <MyNetwork viewer={viewer} solutions={solutions} /> : <PublicStart map={map} solutions={solutions} />;
}
