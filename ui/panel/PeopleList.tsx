import { useState } from 'react';
import type { PostDetail } from '../api/usePost';
import { StateChip } from '../kit/Chip';
import { holderNames } from '../kit/holderNames';
import { PostLink } from '../view/ViewLink';
import { ShowAll } from '../kit/ShowAll';
import { text } from '../texts/text';

const FIRST = 6;

interface Listed {
  post: PostDetail['reports'][number];
  note: string | null;
}

/** Posts below this one, by name; a long list is folded under its count. */
export function PeopleList({ id, heading, people, none }: { id: string; heading: string; people: readonly Listed[]; none: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, FIRST);
  return (
    <section aria-labelledby={`panel-${id}`}>
      <h3 id={`panel-${id}`}>
        {heading}
        {people.length > 0 && <span className="heading-count"> {text('count.posts', { count: people.length })}</span>}
      </h3>
      {people.length === 0 && <p className="panel-none">{none}</p>}
      <ul className="panel-list">
        {shown.map(({ post, note }) => (
          <li key={`${post.id} ${note ?? ''}`}>
            <PostLink post={post.id} className="place-link">
              {holderNames(post) ?? text('say.vacant')}
            </PostLink>
            {post.state !== 'VACANT' && <StateChip state={post.state} />}
            <span className="place-detail">{note === null ? post.title : `${post.title} · ${note}`}</span>
          </li>
        ))}
      </ul>
      {people.length > FIRST && <ShowAll all={all} setAll={setAll} count={people.length} />}
    </section>
  );
}
