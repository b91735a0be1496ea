import { holderNames } from '../kit/holderNames';
import { PostLink } from '../view/ViewLink';
import type { Column, Row } from './toMatrix';
import { text } from '../texts/text';

type Leaders = Row['leaders'] | Column['leaders'];

/** Who heads a row or a column: the name of the place or portfolio, its leaders, and what else they lead. */
export function Head({ name, role, leaders, also }: { name: string; role: string | null; leaders: Leaders; also: string | null }) {
  return (
    <>
      <span className="head-name">{name}</span>
      {leaders.length === 0 && <span className="head-none">{text('matrix.noLeader')}</span>}
      {leaders.map((leader) => (
        <PostLink key={leader.id} post={leader.id} className="place-link">
          {holderNames(leader) ?? text('say.vacant')}
        </PostLink>
      ))}
      {role !== null && leaders.length > 0 && <span className="head-also">{role}</span>}
      {also !== null && <span className="head-also">{also}</span>}
    </>
  );
}
