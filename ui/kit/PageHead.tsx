import type { ReactNode } from 'react';

/** The head of a page: its title, what it is for in a sentence, and the ways to the pages beside it. */
export function PageHead({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="explore-head">
      <div className="explore-title">
        <h1>{title}</h1>
        <p className="explore-lead">{lead}</p>
      </div>
      {children}
    </div>
  );
}
