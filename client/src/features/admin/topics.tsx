import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listTopics, type Topic } from '#contract/topics';
import { ask } from '../../lib/ask.js';
import { count } from '../../lib/format.js';
import { Button } from '../../ui/button.js';
import { Rows } from '../../ui/card.js';
import { ErrorState, Loading } from '../../ui/states.js';
import './admin.css';
import { AddTopicDialog, EditTopicDialog } from './topic-dialogs.js';

export function Topics() {
  const { data, error, refetch } = useQuery(ask(listTopics, {}));
  const [opened, setOpened] = useState<Topic | 'new' | null>(null);
  const close = () => setOpened(null);
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <div className="admin-bar">
        <p className="soft">
          {count(data.topics.length, 'Themenfeld', 'Themenfelder')}. Die Adresse eines Themenfeldes bleibt auch bei
          einem neuen Namen gleich.
        </p>
        <Button look="primary" onClick={() => setOpened('new')}>
          Themenfeld hinzufügen
        </Button>
      </div>
      <Rows>
        {data.topics.map((topic) => (
          <li key={topic.id} className="mandate">
            <div>
              <strong>{topic.name}</strong>
              <div className="small soft">{topic.description}</div>
            </div>
            <Button small onClick={() => setOpened(topic)} aria-label={`Bearbeiten: ${topic.name}`}>
              Bearbeiten
            </Button>
          </li>
        ))}
      </Rows>
      {opened === 'new' && <AddTopicDialog onClose={close} />}
      {opened !== null && opened !== 'new' && <EditTopicDialog topic={opened} onClose={close} />}
    </>
  );
}
