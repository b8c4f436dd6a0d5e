import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Link } from '../../ui/link.js';
import { EmptyState, ErrorState, Loading } from '../../ui/states.js';
import { type CatalogueFilter, filtersIn } from './catalogue-filter.js';
import { SolutionRows } from './solution-row.js';
import type { useCatalogue } from './use-catalogue.js';
import { CATALOGUE } from './paths.js';

interface CatalogueRowsProps {
  answer: ReturnType<typeof useCatalogue>;
  filter: CatalogueFilter;
}

/** The rows of the catalogue, page after page. */
export function CatalogueRows({ answer, filter }: CatalogueRowsProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } = answer;
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const solutions = data.pages.flatMap((page) => page.solutions);
  if (solutions.length === 0) return <Nothing narrowed={filtersIn(filter) > 0} />;
  return (
    <div aria-busy={isPlaceholderData} className="catalogue__rows">
      <SolutionRows solutions={solutions} comparable />
      {hasNextPage && (
        <Button pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Wird geladen …' : 'Weitere laden'}
        </Button>
      )}
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const viewer = useViewer();
  if (narrowed)
    return (
      <EmptyState
        title="Kein Lösungsansatz passt zu dieser Auswahl"
        action={<Link to={CATALOGUE}>Alle Lösungsansätze ansehen</Link>}
      >
        Lassen Sie einen Filter weg, oder suchen Sie nach einem anderen Wort.
      </EmptyState>
    );
  return viewer === null ? (
    <EmptyState
      title="Öffentlich ist hier zurzeit nichts zu lesen"
      action={<Link to="/anmelden">Anmelden, um alle Lösungsansätze zu sehen</Link>}
    />
  ) : (
    <EmptyState title="Hier gibt es noch keinen Lösungsansatz">
      Er entsteht aus einer Diskussion: Merken Sie dort Beiträge als Quellen vor.
    </EmptyState>
  );
}
