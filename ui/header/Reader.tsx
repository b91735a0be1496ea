import { useMe } from '../api/useMe';
import { holderNames } from '../kit/holderNames';
import { initials } from '../kit/initials';
import { text } from '../texts/text';
import { ViewLink } from '../view/ViewLink';
import { toPage } from '../view/viewUrl';

/** Who is reading, as a link to their own place. Nothing for somebody who holds no post. */
export function Reader() {
  const own = useMe().data?.me.posts[0]?.post;
  const name = own === undefined ? null : holderNames(own);
  if (own === undefined || name === null) return null;
  return (
    <ViewLink className="reader" patch={{ ...toPage('PLACE'), post: null }}>
      <span className="reader-initials" aria-hidden="true">
        {initials(name)}
      </span>
      <span>
        <span className="visually-hidden">{text('reader.place')} </span>
        <strong>{name}</strong>
        <span className="reader-title">{own.title}</span>
      </span>
    </ViewLink>
  );
}
