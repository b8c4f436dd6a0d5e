import { formatClock } from '../../../lib/format.js';
import { useStore } from '../../../lib/store.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { DraftKeeper } from './draft-keeper.js';

/** How the draft stands, in words. */
export function DraftWords({ draft }: { draft: DraftKeeper }) {
  const state = useStore(draft.state);
  const words = {
    empty: '',
    unsaved: 'Entwurf wird gespeichert …',
    saving: 'Entwurf wird gespeichert …',
    saved: state.status === 'saved' ? `Entwurf gespeichert ${formatClock(state.at)}` : '',
    failed: `Entwurf nur in diesem Browser gespeichert – ${
      state.status === 'failed' && state.full ? 'der Speicherplatz des Servers ist voll' : 'die Verbindung fehlt'
    }`,
    conflict: 'Entwurf nicht gespeichert',
  }[state.status];
  return <span className="composer__draft">{words}</span>;
}

/** Another window has written on: the person chooses, and nothing is overwritten before. */
export function DraftConflict({ draft, onTake }: { draft: DraftKeeper; onTake: () => void }) {
  const state = useStore(draft.state);
  if (state.status !== 'conflict') return null;
  return (
    <Notice kind="warning" word="Zwei Fassungen">
      <p>In einem anderen Fenster weitergeschrieben, zuletzt um {formatClock(state.theirs.savedAt)}.</p>
      <p className="row">
        <Button small onClick={onTake}>
          Dortigen Stand übernehmen
        </Button>
        <Button small onClick={draft.keepMine}>
          Meinen behalten
        </Button>
      </p>
    </Notice>
  );
}
