import type { ReactNode } from 'react';
import { ApiError } from '../api/client';

/** A state in words: what is the matter, and what to do about it. */
export function Notice({ title, children, tone = 'plain' }: { title: string; children: ReactNode; tone?: 'plain' | 'warning' }) {
  return (
    <div className={`notice notice-${tone}`}>
      <p className="notice-title">{title}</p>
      <div>{children}</div>
    </div>
  );
}

/** A failed question: the service's own sentence and a way to ask again. */
export function Failure({ error, what, retry }: { error: Error; what: string; retry: () => void }) {
  return (
    <Notice title={`${what} could not be shown`} tone="warning">
      <p>{error instanceof ApiError ? error.message : 'Something went wrong on this page. Reload it, then try again.'}</p>
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </Notice>
  );
}
