import type { TryChangesQuery } from '../api/generated/graphql';
import { Notice } from '../kit/Notice';
import { OutcomeTold } from '../restructure/OutcomeTold';
import { text } from '../texts/text';

/** What a way would do, told as in the studio; or in sentences why it cannot be done. */
export function Outcome({ outcome }: { outcome: TryChangesQuery['preview'] }) {
  if (outcome.refusals.length > 0) {
    return (
      <Notice title={text('gap.refused')} tone="warning">
        {outcome.refusals.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    );
  }
  return (
    <div className="gap-outcome">
      <OutcomeTold outcome={outcome} under={3} />
    </div>
  );
}
