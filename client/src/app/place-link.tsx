import { useLocation } from 'react-router';
import { formatUnread } from '../lib/format.js';
import { Link } from '../ui/link.js';
import { Badge } from '../ui/tag.js';
import { isAt, type Place } from './places.js';

export function PlaceLink({ place }: { place: Place }) {
  const { pathname } = useLocation();
  const [one, many] = place.counts ?? ['Diskussion mit Neuem', 'Diskussionen mit Neuem'];
  const here = isAt(pathname, place) ? (pathname === place.to ? 'page' : true) : undefined;
  return (
    <Link to={place.to} aria-current={here}>
      {place.label}
      {place.unread ? (
        <>
          {' '}
          <Badge words={place.unread === 1 ? one : many}>{formatUnread(place.unread)}</Badge>
        </>
      ) : null}
    </Link>
  );
}
