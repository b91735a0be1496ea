import type { TryChangesQuery } from '../api/generated/graphql';
import { Notice } from '../kit/Notice';
import { text } from '../texts/text';

type Tried = TryChangesQuery['preview'];

/** What changes would do, in words: refusals, or the gaps they close and open and who moves. */
export function Outcome({ outcome: { refusals, opened, closed, moves } }: { outcome: Tried }) {
  if (refusals.length > 0) {
    return (
      <Notice title={text('gap.refused')} tone="warning">
        {refusals.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    );
  }
  const names = (ends: readonly { name: string }[]) => (ends.length === 0 ? text('gap.nobody') : ends.map(({ name }) => name).join(', '));
  return (
    <div className="gap-outcome">
      <h4>{text('gap.outcome')}</h4>
      <p>{text('gap.closes', { count: closed.length })}</p>
      <GapLines gaps={closed} />
      <p>{text('gap.opens', { count: opened.length })}</p>
      <GapLines gaps={opened} />
      <p>{text('gap.moves', { count: moves.length })}</p>
      <ul>
        {moves.map(({ title, before, after }, i) => (
          <li key={i}>{text('gap.move', { title, before: names(before), after: names(after) })}</li>
        ))}
      </ul>
    </div>
  );
}

function GapLines({ gaps }: { gaps: Tried['opened'] }) {
  return gaps.length === 0 ? null : (
    <ul>
      {gaps.map(({ id, title, reason }) => (
        <li key={id}>
          <strong>{title}</strong> {reason}
        </li>
      ))}
    </ul>
  );
}
