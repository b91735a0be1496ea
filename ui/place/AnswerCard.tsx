import type { Answer } from '../api/useAskAbout';
import { LineSign } from '../chart/LineSign';
import { StateChip } from '../kit/Chip';
import { MailLink, PhoneLink } from '../kit/ContactLink';
import { holderNames } from '../kit/holderNames';
import { text } from '../texts/text';
import { PostLink } from '../view/ViewLink';

/** One answer: whom to ask, why them, where it is, and how to reach them. The first one is the answer, the others are quieter. */
export function AnswerCard({ answer, first }: { answer: Answer; first: boolean }) {
  const { kind, title, who, why, line, where, contacts } = answer;
  return (
    <article className={first ? 'answer answer-first' : 'answer'}>
      <h3>{title}</h3>
      {who.map((post) => (
        <p key={post.id} className="answer-who">
          <PostLink post={post.id} className="place-link">
            {holderNames(post) ?? text('say.vacant')}
          </PostLink>
          {post.state !== 'VACANT' && <StateChip state={post.state} />}
          <span className="place-detail">{post.title}</span>
        </p>
      ))}
      <p className="answer-why">
        {(line === 'LINE' || line === 'PROFESSIONAL') && <LineSign lens={line} />} {why}
      </p>
      {where !== null && <p className="place-detail">{where}</p>}
      {(first || kind === 'NOTHING') && (
        <ul className="answer-contacts">
          {contacts.map(({ id, name, phone, email }) => (
            <li key={id}>
              <span className="place-detail">{name}</span>
              {phone !== null && <PhoneLink number={phone} />}
              {email !== null && <MailLink address={email} />}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
