import { ApiError } from '../api/client';
import { usePath, type Path } from '../api/usePath';
import { LineSign } from '../chart/LineSign';
import { ExploreMain } from '../explore/ExploreMain';
import { Icon } from '../kit/Icon';
import { Failure, Notice } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { ViewLink } from '../view/ViewLink';
import { toPage, type Lens, type View } from '../view/viewUrl';
import { PathFigure } from './PathFigure';
import { PathSteps } from './PathSteps';
import { PostPicker } from './PostPicker';
import './path.css';

const OVER: readonly Lens[] = ['BOTH', 'LINE', 'PROFESSIONAL'];

/** How two posts are connected, over one line or both: chosen above, drawn and said below. */
export function PathPage({ view, go }: { view: View; go: Go }) {
  const { from, to, on } = view;
  const over = view.lens ?? 'BOTH';
  const path = usePath(from, to, over, on);
  return (
    <ExploreMain view={view} go={go} title={text('path.title')} lead={text('path.lead')}>
      <div className="card path-card">
        <div className="path-choose">
          <PostPicker id="path-from" label={text('path.from')} post={from} on={on} onPick={(post) => go({ from: post })} />
          <button
            type="button"
            className="button path-swap"
            disabled={from === null && to === null}
            onClick={() => go({ from: to, to: from })}
          >
            <Icon shape="swap" />
            <span className="visually-hidden">{text('path.swap')}</span>
          </button>
          <PostPicker id="path-to" label={text('path.to')} post={to} on={on} onPick={(post) => go({ to: post })} />
        </div>
        <fieldset className="path-over">
          <legend>{text('path.over')}</legend>
          {OVER.map((lens) => (
            <label key={lens}>
              <input type="radio" name="over" checked={lens === over} onChange={() => go({ lens })} />
              <LineSign lens={lens} /> {text(`lens.${lens}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <div aria-live="polite">
        {from === null || to === null ? (
          <Notice title={text('path.choose')}>
            <p>{text('path.chooseHow')}</p>
          </Notice>
        ) : path.isPending ? (
          <Skeleton label={text('path.fetching')} bars={6} />
        ) : path.isLoadingError ? (
          <NotFound error={path.error} retry={() => void path.refetch()} />
        ) : (
          <Found path={path.data} over={over} />
        )}
      </div>
    </ExploreMain>
  );
}

function NotFound({ error, retry }: { error: Error; retry: () => void }) {
  if (!(error instanceof ApiError) || error.code !== 'NOT_FOUND') return <Failure error={error} what={text('path.what')} retry={retry} />;
  return (
    <Notice title={text('panel.missing')}>
      <p>{error.message}</p>
    </Notice>
  );
}

function Found({ path, over }: { path: Path | null; over: Lens }) {
  if (path === null) {
    return (
      <Notice title={text('path.none')}>
        <p>{text(`path.none${over}`)}</p>
      </Notice>
    );
  }
  if (path.length === 0) {
    return (
      <Notice title={text('path.same')}>
        <p>{path.sentence}</p>
      </Notice>
    );
  }
  return (
    <div className="path-found">
      <div className="card path-drawn">
        <PathFigure path={path} />
      </div>
      <div className="card path-said">
        <p className="lines-sentence">{path.sentence}</p>
        <PathSteps path={path} />
        <p className="place-links">
          <ViewLink lands patch={{ ...toPage('CHART'), post: null, focus: true }}>
            {text('path.inChart')}
          </ViewLink>
        </p>
      </div>
    </div>
  );
}
