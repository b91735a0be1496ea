import type { PostDetail } from '../api/usePost';
import { text } from '../texts/text';

/** The meetings this post attends or chairs, how often, and why. */
export function Forums({ forums }: { forums: PostDetail['attendances'] }) {
  if (forums.length === 0) return null;
  return (
    <section aria-labelledby="panel-forums">
      <h3 id="panel-forums">{text('forums.title')}</h3>
      <ul className="panel-list">
        {forums.map(({ forum, attendance, why }) => (
          <li key={`${forum.id} ${attendance}`}>
            <strong>{forum.name}</strong>
            <span className="place-detail">
              {[text(`forums.${attendance}`), forum.cadence, text(`forums.${forum.scope}`)].filter((part) => part !== null).join(' · ')}
            </span>
            {(why ?? forum.purpose) !== null && <span className="place-detail">{why ?? forum.purpose}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
