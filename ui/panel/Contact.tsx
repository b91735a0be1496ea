import type { PostDetail } from '../api/usePost';
import { MailLink, PhoneLink } from '../kit/ContactLink';
import { text } from '../texts/text';

/** How to reach the holders, their team and their locality. */
export function Contact({ post }: { post: PostDetail }) {
  const candidates = [...post.holders.map(({ person }) => person), post.team, post.locality].filter((each) => each !== null);
  const reachable = candidates.filter(({ email, phone }) => email !== null || phone !== null);
  return (
    <section aria-labelledby="panel-contact">
      <h3 id="panel-contact">{text('contact.title')}</h3>
      {reachable.length === 0 && <p className="panel-none">{text('contact.none')}</p>}
      <ul className="panel-list">
        {reachable.map(({ id, name, email, phone }) => (
          <li key={id}>
            <strong>{name}</strong>
            {phone !== null && <PhoneLink number={phone} />}
            {email !== null && <MailLink address={email} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
