import type { Lines } from '../api/useLines';
import type { PostDetail } from '../api/usePost';
import { SourceChip } from '../kit/Chip';
import { holderNames } from '../kit/holderNames';
import { PostLink } from '../view/ViewLink';
import { LinesPicture } from './LinesPicture';
import { text } from '../texts/text';

/** The two lines as sentences, each with its look (solid, dashed), and then as a picture of both chains. */
export function TwoLines({ lines, post }: { lines: Lines; post: PostDetail }) {
  return (
    <>
      <div className="line-card line-card-line">
        <h4>{text('lines.manager')}</h4>
        {post.managers.length === 0 && <p>{text(lines.professional.length === 0 ? 'lines.nobody' : 'lines.noManager')}</p>}
        {post.managers.map(({ post: manager, source }) => (
          <Named key={manager.id} post={manager} detail={null} source={source.kind} />
        ))}
      </div>
      <div className="line-card line-card-professional">
        <h4>{text('lines.supervisor')}</h4>
        {post.supervisors.length === 0 && <p>{text(post.needsSupervision === 'NO' ? 'lines.needsNone' : 'lines.noSupervisor')}</p>}
        {post.supervisors.map(({ post: supervisor, portfolio, everyDays, source }) => (
          <Named
            key={`${supervisor.id} ${portfolio?.id ?? ''}`}
            post={supervisor}
            detail={[
              portfolio === null ? null : text('lines.forPortfolio', { portfolio: portfolio.name }),
              everyDays === null ? null : text('lines.everyDays', { count: everyDays }),
            ]
              .filter((part) => part !== null)
              .join(', ')}
            source={source.kind}
          />
        ))}
      </div>
      <p className="lines-sentence">{lines.sentence}</p>
      <LinesPicture lines={lines} />
    </>
  );
}

function Named({
  post,
  detail,
  source,
}: {
  post: PostDetail['reports'][number];
  detail: string | null;
  source: PostDetail['source']['kind'];
}) {
  return (
    <div className="line-card-post">
      <PostLink post={post.id} className="place-link">
        {holderNames(post) ?? text('say.vacant')}
      </PostLink>
      <span className="place-detail">{post.title}</span>
      {detail !== null && detail !== '' && <span className="place-detail">{detail}</span>}
      <SourceChip kind={source} />
    </div>
  );
}
