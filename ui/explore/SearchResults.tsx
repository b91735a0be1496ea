import { useSearch } from '../api/useSearch';
import { byKind } from '../kit/byKind';
import { counted } from '../kit/counted';
import { Failure } from '../kit/Notice';
import { Skeleton } from '../kit/Skeleton';
import type { Go } from '../view/useView';
import { PostLink } from '../view/ViewLink';

/** All that some words find, also what no post stands behind. */
export function SearchResults({ text, on, go }: { text: string; on: string | null; go: Go }) {
  const search = useSearch(text, 50, on);
  return (
    <section className="results card" aria-labelledby="results-heading">
      <div className="results-head">
        <h2 id="results-heading">
          Search for “{text}”{search.data && <span className="heading-count"> {counted(search.data.length, 'result', 'results')}</span>}
        </h2>
        <button type="button" className="button" onClick={() => go({ q: null })}>
          Close the results
        </button>
      </div>
      {search.isPending && <Skeleton label="The results are being fetched." bars={4} />}
      {search.isError && <Failure error={search.error} what="The results" retry={() => void search.refetch()} />}
      {search.data?.length === 0 && <p>Nothing is called that. Try fewer letters, or a former name.</p>}
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
