import type { PostDetail } from '../api/usePost';
import { StateChip } from '../kit/Chip';
import { CAPACITY_WORDS, LED_WORDS } from '../kit/words';

/** Title, holders with their capacity, state, and where the post stands. */
export function PostHeading({ post }: { post: PostDetail }) {
  const standing = [post.locality?.name, ...post.portfolios.map(({ name }) => name), post.team?.name].filter((name) => name !== undefined);
  const leads = post.leads.filter(({ kind }) => kind !== 'SERVICE' && kind !== 'TEAM');
  return (
    <header className="panel-heading">
      <h2>{post.title}</h2>
      {post.holders.length === 0 ? (
        <p className="panel-holder">
          <StateChip state="VACANT" /> Nobody holds this post.
        </p>
      ) : (
        <ul>
          {post.holders.map(({ person, capacity }) => (
            <li key={person.id} className="panel-holder">
              <strong>{person.name}</strong>
              {capacity !== 'SUBSTANTIVE' && <span className="chip chip-interim">{CAPACITY_WORDS[capacity]}</span>}
            </li>
          ))}
        </ul>
      )}
      {standing.length > 0 && <p className="panel-standing">{standing.join(' · ')}</p>}
      {leads.length > 0 && (
        <p className="panel-standing">
          Leads{' '}
          {new Intl.ListFormat('en-GB').format(
            leads.map(({ kind, name }) => (kind === 'ORGANISATION' ? name : `${name} (${LED_WORDS[kind]})`)),
          )}
        </p>
      )}
      {post.statutory && <p className="chip chip-statutory">Statutory post</p>}
    </header>
  );
}
