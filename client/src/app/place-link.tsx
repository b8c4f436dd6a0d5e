import { useLocation } from 'react-router';
import { Link } from '../ui/link.js';
import { Badge } from '../ui/tag.js';
import { isAt, type Place } from './places.js';

/** More than this is said as «99+». */
const MOST = 99;

export function PlaceLink({ place }: { place: Place }) {
  const { pathname } = useLocation();
  const here = isAt(pathname, place) ? (pathname === place.to ? 'page' : true) : undefined;
  return (
    <Link to={place.to} aria-current={here}>
      {place.label}
      {place.unread ? (
        <>
          {' '}
          <Badge words={place.unread === 1 ? 'Diskussion mit Neuem' : 'Diskussionen mit Neuem'}>
            {place.unread > MOST ? `${MOST}+` : place.unread}
          </Badge>
        </>
      ) : null}
    </Link>
  );
}
