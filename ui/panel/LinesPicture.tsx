import { Fragment } from 'react';
import type { Lines } from '../api/useLines';
import { holderNames } from '../kit/holderNames';
import { PostLink } from '../view/ViewLink';
import { toPicture, type Chain, type PicturePost } from './toPicture';
import { rich } from '../texts/rich';
import { text } from '../texts/text';

/** Both chains upwards from the post to where they meet. Two lists of links, drawn as a picture: what is seen is what is read. */
export function LinesPicture({ lines }: { lines: Lines }) {
  const picture = toPicture(lines);
  if (lines.line.length === 0 && lines.professional.length === 0) return null;
  return (
    <div className="picture">
      {picture.above.length > 0 && (
        <p className="picture-above">
          {rich('lines.above', {
            posts: picture.above.map((post, i) => (
              <Fragment key={post.id}>
                {i > 0 && ', '}
                <PostLink post={post.id}>{holderNames(post) ?? post.title}</PostLink>
              </Fragment>
            )),
          })}
        </p>
      )}
      {picture.meet !== null && (
        <div className="picture-end picture-meet">
          <Box post={picture.meet} note={text('lines.meetHere')} />
        </div>
      )}
      <div className="picture-chains">
        <ChainList chain={picture.line} kind="line" label={text('lines.lineUp')} />
        <ChainList chain={picture.professional} kind="professional" label={text('lines.professionalUp')} />
      </div>
      <div className="picture-end is-here">
        <Box post={lines.post} note={null} />
      </div>
    </div>
  );
}

function ChainList({ chain, kind, label }: { chain: Chain; kind: 'line' | 'professional'; label: string }) {
  return (
    <div className={`picture-chain picture-${kind}`}>
      <span className="picture-stroke" aria-hidden="true" />
      {chain.length > 0 && (
        <ol aria-label={label}>
          {chain.map((posts, level) => (
            <li key={level}>
              {posts.map((post) => (
                <Box key={post.id} post={post} note={null} />
              ))}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Box({ post, note }: { post: PicturePost; note: string | null }) {
  return (
    <div className="picture-box">
      <PostLink post={post.id} className="place-link">
        {holderNames(post) ?? text('say.vacant')}
      </PostLink>
      <span className="place-detail">{post.title}</span>
      {note !== null && <span className="picture-note">{note}</span>}
    </div>
  );
}
