import { nameOf } from '../chart/describePost';
import type { ChartModel } from '../chart/model';
import { Menu } from '../kit/Menu';
import { text } from '../texts/text';
import type { Begun } from './Begun';
import type { Carrying } from './useCarrying';
import { waysOnto, type Way } from './waysOnto';

interface DropProps {
  carrying: Carrying;
  model: ChartModel;
  /** Opens the form of the change that was chosen, filled in. */
  onBegin: (begun: Begun) => void;
}

/** Where a post was put onto another: what that shall mean. Nothing is written by choosing; the form of the change opens, filled in. */
export function DropMenu({ carrying, model, onBegin }: DropProps) {
  const { dropped, end } = carrying;
  if (dropped === null) return null;
  const { post, onto, at } = dropped;
  const names = { name: nameOf(model, post) ?? post, onto: nameOf(model, onto) ?? onto };
  return (
    <Menu
      label={text('carry.what', names)}
      items={[
        ...waysOnto(model, post, onto).map((way) => ({
          key: way,
          label: text(`carry.${way}`, names),
          run: () => {
            end(true);
            onBegin(changeFor(way, post, onto));
          },
        })),
        { key: 'stay', label: text('carry.stay'), run: () => end(false) },
      ]}
      at={at}
      onClose={() => end(false)}
    />
  );
}

function changeFor(way: Way, post: string, onto: string): Begun {
  return way === 'LINE'
    ? { kind: 'moveLine', draft: { post, manager: onto } }
    : { kind: 'assignSupervisor', draft: { post, supervisor: onto } };
}
