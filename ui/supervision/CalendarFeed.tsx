import { useState } from 'react';
import { useFeed } from '../api/useSessions';
import { text } from '../texts/text';

/** The address of the calendar of a supervisor: made, shown this once, copied, ended. */
export function CalendarFeed({ supervisor }: { supervisor: string }) {
  const { making, ending } = useFeed(supervisor);
  const [copied, setCopied] = useState(false);
  const address = making.data === undefined ? null : `${window.location.origin}${making.data}`;
  return (
    <section className="card supervision-card no-print" aria-labelledby="feed-title">
      <h2 id="feed-title">{text('feed.title')}</h2>
      <p className="place-detail">{text('feed.lead')}</p>
      <div role="status" className="feed-told">
        {address !== null && (
          <label className="inputs session-field">
            <span>{text('feed.made')}</span>
            <input readOnly value={address} onFocus={({ target }) => target.select()} />
          </label>
        )}
        {copied && address !== null && <p>{text('feed.copied')}</p>}
        {ending.data !== undefined && <p>{text('feed.revoked', { count: ending.data })}</p>}
      </div>
      <p className="session-buttons">
        <button
          type="button"
          className="button"
          disabled={making.isPending}
          onClick={() => {
            ending.reset();
            setCopied(false);
            making.mutate();
          }}
        >
          {text('feed.make')}
        </button>
        {address !== null && (
          <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
            {text('feed.copy')}
          </button>
        )}
        <button type="button" className="button" disabled={ending.isPending} onClick={() => ending.mutate()}>
          {text('feed.revoke')}
        </button>
      </p>
      <div role="alert">
        {[making.error, ending.error].map(
          (error, i) =>
            error !== null && (
              <p key={i} className="supervision-wrong">
                {error.message}
              </p>
            ),
        )}
      </div>
    </section>
  );
}
