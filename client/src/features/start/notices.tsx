import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { listNotices, markNoticesSeen, type Notice } from '#contract/activity';
import { ask, renew } from '../../lib/ask.js';
import { call } from '../../lib/call.js';
import { sentenceOf } from '../../lib/call-error.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Link } from '../../ui/link.js';
import { Badge } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { toast } from '../../ui/toast.js';

/** What happened and concerns the person: shown until they say that they have seen it. */
export function Notices() {
  const { data } = useQuery(ask(listNotices, {}));
  const [all, setAll] = useState(false);
  const markSeen = useMarkSeen();
  if (!data || data.notices.length === 0) return null;
  const unseen = data.notices.filter(({ seen }) => !seen);
  const seen = data.notices.length - unseen.length;
  return (
    <Card title={<>Hinweise für Sie {unseen.length > 0 && <Badge words="neu">{unseen.length}</Badge>}</>}>
      {unseen.length === 0 && <p className="small soft">Es gibt nichts Neues, das Sie betrifft.</p>}
      <ul className="lines">
        {(all ? data.notices : unseen).map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
      <div className="row small">
        {unseen.length > 0 && (
          <Button look="link" pending={markSeen.isPending} onClick={() => markSeen.mutate(unseen.map(({ id }) => id))}>
            als gesehen markieren
          </Button>
        )}
        {seen > 0 && (
          <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'frühere ausblenden' : 'frühere ansehen'}
          </Button>
        )}
        <Link to="/moderation/protokoll">Was Sie betrifft</Link>
      </div>
    </Card>
  );
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { sentence, link, reason, at } = notice;
  return (
    <li>
      {link ? <Link to={link}>{sentence}</Link> : sentence}
      {reason && <> Grund: {reason}</>} · <Ago moment={at} />
    </li>
  );
}

function useMarkSeen() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (ids: number[]) => call(markNoticesSeen, { body: { ids } }),
    onSuccess: () => renew(queryClient, listNotices),
    onError: (error) => toast(sentenceOf(error)),
  });
}
