import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listTags, type Tag } from '#contract/curation';
import { canKeepTags } from '#contract/curation-rules';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Rows } from '../../ui/card.js';
import { Finder } from '../../ui/finder.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { aboutToPress, dialogPart } from '../../ui/part.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import './curation.css';

const RenameDialog = dialogPart(() => import('./rename-dialog.js'));
const MergeDialog = dialogPart(() => import('./merge-dialog.js'));

/** All tags, each leading to its threads; moderators keep them in order here. */
export default function TagsPage() {
  const { data, error, refetch } = useQuery(ask(listTags, {}));
  return (
    <Page narrow title="Schlagworte" breadcrumbs={[{ to: '/diskussionen', label: 'Diskussionen' }]}>
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.tags.length === 0 && (
        <EmptyState title="Noch keine Schlagworte" action={<Link to="/diskussionen">Zu den Diskussionen</Link>}>
          Schlagworte verbinden Diskussionen über Themenfelder hinweg.
        </EmptyState>
      )}
      {data && data.tags.length > 0 && (
        <Finder
          label="Schlagwort suchen"
          items={data.tags}
          textsOf={({ name }) => [name]}
          one="Schlagwort"
          many="Schlagworte"
        >
          {(found) => <TagRows tags={found} all={data.tags} />}
        </Finder>
      )}
    </Page>
  );
}

function TagRows({ tags, all }: { tags: Tag[]; all: Tag[] }) {
  const keeps = canKeepTags(useActor());
  const [opened, setOpened] = useState<{ act: 'rename' | 'merge'; tag: Tag } | null>(null);
  const close = () => setOpened(null);
  const button = (act: 'rename' | 'merge', tag: Tag, words: string, preload: () => void) => (
    <Button
      small
      {...aboutToPress(preload)}
      aria-label={`${words}: ${tag.name}`}
      onClick={() => setOpened({ act, tag })}
    >
      {words}
    </Button>
  );
  return (
    <>
      <Rows>
        {tags.map((tag) => (
          <li key={tag.slug} className="tag-row">
            <span>
              <Link to={`/diskussionen?schlagwort=${tag.slug}`}>{tag.name}</Link>{' '}
              <span className="soft small">{count(tag.threads, 'Diskussion', 'Diskussionen')}</span>
            </span>
            {keeps && (
              <span className="tag-row__acts">
                {button('rename', tag, 'Umbenennen', RenameDialog.preload)}
                {button('merge', tag, 'Zusammenführen', MergeDialog.preload)}
              </span>
            )}
          </li>
        ))}
      </Rows>
      {opened?.act === 'rename' && <RenameDialog tag={opened.tag} onClose={close} />}
      {opened?.act === 'merge' && <MergeDialog tag={opened.tag} all={all} onClose={close} />}
    </>
  );
}
