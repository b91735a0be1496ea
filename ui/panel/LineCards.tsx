import type { PostNameFragment, SourceKind, SupervisionNeed } from '../api/generated/graphql';
import { SourceChip } from '../kit/Chip';
import { holderNames } from '../kit/holderNames';
import { text } from '../texts/text';
import { PostLink } from '../view/ViewLink';
import './lines.css';

/** What the two cards need to know of a post. */
export interface Lined {
  needsSupervision: SupervisionNeed;
  managers: readonly { post: PostNameFragment; source: { kind: SourceKind } }[];
  supervisors: readonly {
    post: PostNameFragment;
    portfolio: { id: string; name: string } | null;
    everyDays: number | null;
    source: { kind: SourceKind };
  }[];
}

/** The line manager and the professional supervisor as two cards, each with the look of its line. `lonely`: nobody at all is recorded above the post. */
export function LineCards({ post, lonely = false }: { post: Lined; lonely?: boolean | undefined }) {
  return (
    <>
      <div className="line-card line-card-line">
        <h3>{text('lines.manager')}</h3>
        {post.managers.length === 0 && <p>{text(lonely ? 'lines.nobody' : 'lines.noManager')}</p>}
        {post.managers.map(({ post: manager, source }) => (
          <Named key={manager.id} post={manager} detail={null} source={source.kind} />
        ))}
      </div>
      <div className="line-card line-card-professional">
        <h3>{text('lines.supervisor')}</h3>
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
    </>
  );
}

function Named({ post, detail, source }: { post: PostNameFragment; detail: string | null; source: SourceKind }) {
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
