import type { ReactNode } from 'react';
import { useViewer } from '../../lib/viewer.js';
import { MyNetwork } from './my-network.js';
import { PublicStart } from './public-start.js';

/** @param map the regions of the network as a picture, for those who do not know them yet */
export default function StartPage({ map }: { map: ReactNode }) {
  const viewer = useViewer();
  return viewer ? <MyNetwork viewer={viewer} /> : <PublicStart map={map} />;
}
