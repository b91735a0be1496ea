import type { PostDetail } from '../api/usePost';
import { SourceChip } from '../kit/Chip';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';

/** The remaining facts of a post, and where they come from. */
export function Facts({ post }: { post: PostDetail }) {
  const facts: [string, string | null][] = [
    [text('facts.profession'), post.profession === null ? null : text(`profession.${post.profession}`)],
    [text('facts.grade'), post.grade],
    [text('facts.fte'), post.fte === null ? null : String(post.fte)],
    [text('facts.supervision'), text(`need.${post.needsSupervision}`)],
    [text('facts.opened'), post.opensOn === null ? null : longDate(post.opensOn)],
    [text('facts.closes'), post.closesOn === null ? null : longDate(post.closesOn)],
  ];
  const notes = [
    { what: text('facts.post'), source: post.source },
    ...post.holders.map(({ person }) => ({ what: person.name, source: person.source })),
  ];
  return (
    <section aria-labelledby="panel-facts">
      <h3 id="panel-facts">{text('facts.title')}</h3>
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
              {source.kind === 'ILLUSTRATIVE' ? text('facts.invented') : origin(source.document, source.on)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function origin(document: string | null, on: string | null): string {
  if (document === null) return text('facts.recordedHere');
  return on === null ? document : text('facts.documentOn', { document, date: longDate(on) });
}
