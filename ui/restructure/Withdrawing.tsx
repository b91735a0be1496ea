import { text } from '../texts/text';
import { ReasonFold } from './ReasonFold';

/** Gives a scenario up, with a reason. */
export function Withdrawing({ pending, onWithdraw }: { pending: boolean; onWithdraw: (reason: string) => void }) {
  return (
    <ReasonFold
      title={text('decide.withdraw')}
      label={text('decide.withdrawWhy')}
      action={text('decide.withdrawDo')}
      pending={pending}
      onReason={onWithdraw}
    />
  );
}
