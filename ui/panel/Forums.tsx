import type { PostDetail } from '../api/usePost';

/** The meetings this post attends or chairs, how often, and why. */
export function Forums({ forums }: { forums: PostDetail['forums'] }) {
  if (forums.length === 0) return null;
  return (
    <section aria-labelledby="panel-forums">
      <h3 id="panel-forums">Meetings</h3>
      <ul className="panel-list">
        {forums.map(({ forum, attendance, why }) => (
          <li key={`${forum.id} ${attendance}`}>
            <strong>{forum.name}</strong>
            <span className="place-detail">
              {[attendance === 'CHAIRS' ? 'chairs' : 'attends', forum.cadence, forum.scope === 'COUNTY' ? 'county-wide' : 'in the locality']
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            {(why ?? forum.purpose) !== null && <span className="place-detail">{why ?? forum.purpose}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
