import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs.js';
import './page.css';
import { PageTitle } from './page-title.js';

interface PageProps {
  /** The heading, and the document's title unless `documentTitle` says otherwise. */
  title: string;
  heading?: ReactNode;
  documentTitle?: string;
  breadcrumbs?: Crumb[];
  /** Facts under the heading. */
  lead?: ReactNode;
  /** The one main action. */
  action?: ReactNode;
  /** Right column: what one may do and where one stands. */
  aside?: ReactNode;
  /** Left column: where else one may go. */
  nav?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

/** A page: heading, what one reads, and a column beside it. One column on a phone. */
export function Page({
  title,
  heading,
  documentTitle,
  breadcrumbs,
  lead,
  action,
  aside,
  nav,
  narrow,
  children,
}: PageProps) {
  const layout = nav ? ' page--nav' : aside ? ' page--aside' : narrow ? ' page--narrow' : '';
  return (
    <div className={`page${layout}`}>
      {nav}
      <div className="page__main">
        <header className="page__head">
          <div className="page__titles">
            {breadcrumbs && <Breadcrumbs crumbs={breadcrumbs} />}
            <PageTitle documentTitle={documentTitle ?? title}>{heading ?? title}</PageTitle>
            {lead && <div className="page__lead">{lead}</div>}
          </div>
          {action}
        </header>
        {children}
      </div>
      {aside && (
        <aside className="page__aside" aria-label="Zu dieser Seite">
          {aside}
        </aside>
      )}
    </div>
  );
}
