import type { ReactNode } from 'react';
import { ApiError } from '../api/client';
import { text } from '../texts/text';

/** A state in words: what is the matter, and what to do about it. */
export function Notice({ title, children, tone = 'plain' }: { title: string; children: ReactNode; tone?: 'plain' | 'warning' }) {
  return (
    <div className={`notice notice-${tone}`}>
      <p className="notice-title">{title}</p>
      <div>{children}</div>
    </div>
  );
}

/** A failed question: the service's own sentence, and a way to ask again unless the answer would be the same. */
export function Failure({ error, what, retry }: { error: Error; what: string; retry: () => void }) {
  const forbidden = error instanceof ApiError && error.code === 'FORBIDDEN';
  return (
    <Notice title={text(forbidden ? 'failure.forbidden' : 'failure.title', { what })} tone={forbidden ? 'plain' : 'warning'}>
      <p>{error instanceof ApiError ? error.message : text('failure.page')}</p>
      {!forbidden && (
        <button type="button" className="button" onClick={retry}>
          {text('say.tryAgain')}
        </button>
      )}
    </Notice>
  );
}
