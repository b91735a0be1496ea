import { useSearch } from '../api/useSearch';
import { byKind } from '../kit/byKind';
import { Failure } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import type { Go } from '../view/useView';
import { PostLink } from '../view/ViewLink';
import { text } from '../texts/text';

/** All that some words find, also what no post stands behind. */
export function SearchResults({ words, on, go }: { words: string; on: string | null; go: Go }) {
  const search = useSearch(words, 50, on);
  return (
    <section className="results card" aria-labelledby="results-heading">
      <div className="results-head">
        <h2 id="results-heading">
          {text('results.title', { text: words })}
          {search.data && <span className="heading-count"> {text('count.results', { count: search.data.length })}</span>}
        </h2>
        <button type="button" className="button" onClick={() => go({ q: null })}>
          {text('results.close')}
        </button>
      </div>
      {search.isPending && <Skeleton label={text('results.fetching')} bars={4} />}
      {search.isLoadingError && <Failure error={search.error} what={text('results.what')} retry={() => void search.refetch()} />}
      {search.data?.length === 0 && <p>{text('results.nothing')}</p>}
      <div className="results-groups">
        {byKind(search.data ?? []).map(({ kind, heading, hits }) => (
          <div key={kind}>
            <h3>{heading}</h3>
            <ul className="panel-list">
              {hits.map((hit) => (
                <li key={`${hit.id} ${hit.post ?? ''}`}>
                  {hit.post === null ? (
                    <strong>{hit.label}</strong>
                  ) : (
                    <PostLink post={hit.post} className="place-link">
                      {hit.label}
                    </PostLink>
                  )}
                  {hit.detail !== null && <span className="place-detail">{hit.detail}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
