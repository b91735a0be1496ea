import type { ReactNode } from 'react';
import type { Go } from '../view/useView';
import type { View } from '../view/viewUrl';
import { SearchResults } from './SearchResults';
import { ViewSwitch } from './ViewSwitch';
import './explore.css';

interface MainProps {
  view: View;
  go: Go;
  title: ReactNode;
  lead: ReactNode;
  children: ReactNode;
}

/** What every page of Explore has: its title and a sentence, the ways to see the organisation, and what a search has found. */
export function ExploreMain({ view, go, title, lead, children }: MainProps) {
  return (
    <main id="main" tabIndex={-1} className={`explore explore-${view.page.toLowerCase()}`}>
      <div className="explore-head">
        <div className="explore-title">
          <h1>{title}</h1>
          <div className="explore-lead">{lead}</div>
        </div>
        <ViewSwitch view={view} />
      </div>
      {view.q !== null && <SearchResults words={view.q} on={view.on} go={go} />}
      {children}
    </main>
  );
}
