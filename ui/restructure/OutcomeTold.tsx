import type { OutcomeToldFragment } from '../api/generated/graphql';
import { GapsTold } from './GapsTold';
import { Moves } from './Moves';
import './outcome.css';

/** What changes would do, in words: the gaps they open and close, and who moves. `under` is the level of the heading that it stands under. */
export function OutcomeTold({ outcome: { opened, closed, moves }, under }: { outcome: OutcomeToldFragment; under: 2 | 3 }) {
  return (
    <>
      <GapsTold opened={opened} closed={closed} under={under} />
      <Moves moves={moves} under={under} />
    </>
  );
}
