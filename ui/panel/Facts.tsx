import type { PostDetail } from '../api/usePost';
import { SourceChip } from '../kit/Chip';
import { longDate } from '../kit/longDate';
import { NEED_WORDS, PROFESSION_WORDS, SOURCE_WORDS } from '../kit/words';

/** The remaining facts of a post, and where they come from. */
export function Facts({ post }: { post: PostDetail }) {
  const facts: [string, string | null][] = [
    ['Profession', post.profession === null ? null : PROFESSION_WORDS[post.profession]],
    ['Grade', post.grade],
    ['Full-time equivalent', post.fte === null ? null : String(post.fte)],
    ['Professional supervision', NEED_WORDS[post.needsSupervision]],
    ['Opened', post.opensOn === null ? null : longDate(post.opensOn)],
    ['Closes', post.closesOn === null ? null : longDate(post.closesOn)],
  ];
  const notes = [
    { what: 'The post', source: post.source },
    ...post.holders.map(({ person }) => ({ what: person.name, source: person.source })),
  ];
  return (
    <section aria-labelledby="panel-facts">
      <h3 id="panel-facts">About the post</h3>
      <dl className="facts">
        {facts.map(([term, fact]) =>
          fact === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
        {notes.map(({ what, source }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <SourceChip kind={source.kind} />{' '}
              {source.kind === 'ILLUSTRATIVE' ? 'Invented for this demonstration.' : origin(source.document, source.on)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function origin(document: string | null, on: string | null): string {
  if (document === null) return `${SOURCE_WORDS.RECORDED} here.`;
  return on === null ? document : `${document}, ${longDate(on)}`;
}
