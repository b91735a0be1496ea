import type { PostDetail } from '../api/usePost';
import { StateChip } from '../kit/Chip';
import { listed } from '../kit/listed';
import { text } from '../texts/text';

/** Title, holders with their capacity, state, and where the post stands. */
export function PostHeading({ post }: { post: PostDetail }) {
  const standing = [post.locality?.name, ...post.portfolios.map(({ name }) => name), post.team?.name].filter((name) => name !== undefined);
  const leads = post.leads.filter(({ kind }) => kind !== 'SERVICE' && kind !== 'TEAM');
  return (
    <header className="panel-heading">
      <h2>{post.title}</h2>
      {post.holders.length === 0 ? (
        <p className="panel-holder">
          <StateChip state="VACANT" /> {text('panel.nobody')}
        </p>
      ) : (
        <ul>
          {post.holders.map(({ person, capacity }) => (
            <li key={person.id} className="panel-holder">
              <strong>{person.name}</strong>
              {capacity !== 'SUBSTANTIVE' && <span className="chip chip-interim">{text(`capacity.${capacity}`)}</span>}
            </li>
          ))}
        </ul>
      )}
      {standing.length > 0 && <p className="panel-standing">{standing.join(' · ')}</p>}
      {leads.length > 0 && <p className="panel-standing">{text('panel.leads', { what: listed(leads.map(ledName)) })}</p>}
      {post.statutory && <p className="chip chip-statutory">{text('panel.statutory')}</p>}
    </header>
  );
}

function ledName({ kind, name }: PostDetail['leads'][number]): string {
  if (kind === 'PORTFOLIO') return text('panel.ledPortfolio', { name });
  return kind === 'LOCALITY' ? text('panel.ledLocality', { name }) : name;
}
