import type { Contribution } from '#contract/regions';
import { nameOf } from '../lib/words.js';
import './contributions.css';
import { Rows } from './card.js';
import { Link } from './link.js';
import { Ago } from './time.js';

/** Posts of a region or a member, newest first, each with its thread. */
export function Contributions({ contributions, withAuthor }: { contributions: Contribution[]; withAuthor?: boolean }) {
  return (
    <Rows>
      {contributions.map((contribution) => (
        <li key={`${contribution.threadId}-${contribution.number}`}>
          <div className="contribution__head">
            <Link to={`/diskussionen/${contribution.threadId}/${contribution.number}`} className="contribution__title">
              {contribution.title}
            </Link>
            <span className="small soft">
              <Ago moment={contribution.createdAt} /> · #{contribution.number}
            </span>
          </div>
          {withAuthor && <div className="small soft">{nameOf(contribution.author)}</div>}
          <p className="contribution__excerpt">{contribution.excerpt}</p>
        </li>
      ))}
    </Rows>
  );
}
