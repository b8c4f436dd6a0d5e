import type { Session } from '#contract/auth';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/tag.js';
import { Ago, DateTime } from '../../ui/time.js';
import './account.css';

interface SessionRowProps {
  session: Session;
  pending: boolean;
  onEnd: () => void;
}

export function SessionRow({ session, pending, onEnd }: SessionRowProps) {
  return (
    <li className="session">
      <div>
        <div className="row">
          <strong>{session.device}</strong>
          {session.current && <Tag tone="leaf">dieses Gerät</Tag>}
        </div>
        <div className="small soft">
          angemeldet am <DateTime moment={session.createdAt} />, zuletzt aktiv <Ago moment={session.seenAt} />
        </div>
      </div>
      <Button
        small
        pending={pending}
        onClick={onEnd}
        aria-label={`Abmelden: ${session.device}${session.current ? ', dieses Gerät' : ''}`}
      >
        Abmelden
      </Button>
    </li>
  );
}
