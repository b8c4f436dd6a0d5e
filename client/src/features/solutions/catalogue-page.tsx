import { useSearchParams } from 'react-router';
import { isModerator } from '#contract/actor';
import { canProposeSolution } from '#contract/solution-rules';
import { count } from '../../lib/format.js';
import { useActor } from '../../lib/viewer.js';
import { Link } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { readCatalogueFilter } from './catalogue-filter.js';
import { CatalogueFilters } from './catalogue-filters.js';
import { CatalogueRows } from './catalogue-rows.js';
import { CompareBar } from './compare-bar.js';
import { Exports } from './exports.js';
import { SolutionRows } from './solution-row.js';
import './solutions.css';
import { useCatalogue } from './use-catalogue.js';
import { CATALOGUE } from './paths.js';

/** What the network has learnt, to be taken over. */
export default function CataloguePage() {
  const actor = useActor();
  const [search] = useSearchParams();
  const filter = readCatalogueFilter(search);
  const answer = useCatalogue(filter);
  const [first] = answer.data?.pages ?? [];
  const begin = (
    <Link to={`${CATALOGUE}/neu`} look="primary">
      {isModerator(actor) ? 'Lösungsansatz anlegen' : 'Lösungsansatz vorschlagen'}
    </Link>
  );
  return (
    <Page
      title="Lösungsansätze"
      lead={
        <span>
          Was Regionen erdacht, erprobt und für gut oder schlecht befunden haben – so beschrieben, dass andere es
          übernehmen können.
        </span>
      }
      action={canProposeSolution(actor) && begin}
    >
      {first && first.proposals.length > 0 && (
        <details className="proposals">
          <summary>
            {isModerator(actor)
              ? count(first.proposals.length, 'Vorschlag', 'Vorschläge')
              : count(first.proposals.length, 'eigener Vorschlag', 'eigene Vorschläge')}
          </summary>
          <SolutionRows solutions={first.proposals} />
        </details>
      )}
      <div className="catalogue">
        <CatalogueFilters filter={filter} />
        <div className="catalogue__list">
          <h2 className="visually-hidden">Katalog</h2>
          <p className="soft small" role="status">
            {first && count(first.total, 'Lösungsansatz', 'Lösungsansätze')}
          </p>
          <CatalogueRows answer={answer} filter={filter} />
          <CompareBar />
        </div>
      </div>
      <Exports />
    </Page>
  );
}
