import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { COMPARED_MAX, comparisonPath, pickNone, usePicked } from './compare-choice.js';

/** At the lower edge while something is picked for the comparison. */
export function CompareBar() {
  const picked = usePicked();
  if (picked.length === 0) return null;
  return (
    <div className="compare-bar no-print" role="group" aria-label="Auswahl zum Vergleichen">
      <span role="status">
        {picked.length} ausgewählt{picked.length === COMPARED_MAX && ' (mehr gehen nicht)'}
      </span>
      {picked.length > 1 ? (
        <Link to={comparisonPath(picked)} look="primary" small>
          Nebeneinander vergleichen
        </Link>
      ) : (
        <span className="soft small">Wählen Sie noch einen.</span>
      )}
      <Button look="quiet" onClick={pickNone}>
        Auswahl leeren
      </Button>
    </div>
  );
}
