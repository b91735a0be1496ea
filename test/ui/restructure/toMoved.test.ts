import { describe, expect, test } from '@jest/globals';
import { toMoved } from '../../../ui/restructure/toMoved';
import { drawChart } from '../chart/drawChart';

const before = drawChart([
  'left > top',
  'right > top',
  'mover > left',
  'still > left',
  'gone > right',
  'learner > right',
  'learner ~> left',
]);
const after = drawChart([
  'left > top',
  'right > top',
  'mover > right',
  'still > left',
  'opened > left',
  'learner > right',
  'learner ~> top',
]);
const moved = toMoved(before, after);

describe('toMoved', () => {
  test('shows what is new, closed and moved, beside the managers they had and would have, and nobody else', () => {
    expect(Object.fromEntries(moved.boxes.map(({ post, kinds }) => [post.id, kinds.join()]))).toEqual({
      ...{ top: '', left: '', right: '' },
      ...{ mover: 'MOVED', gone: 'CLOSED', opened: 'NEW', learner: 'SUPERVISED' },
    });
    expect(moved).toMatchObject({ count: 4, drawn: 4 });
  });

  test('draws the line as it would be, the one that was, and a supervisor who is another', () => {
    const keys = (kind: string) => moved.lines.filter((line) => line.kind === kind).map(({ key }) => key);
    expect(keys('NOW').sort()).toEqual(['gone', 'learner', 'left', 'mover', 'opened', 'right'].map((id) => `now ${id}`));
    expect(keys('WAS')).toEqual(['WAS mover left']);
    expect(keys('SUPERVISION')).toEqual(['SUPERVISION learner top']);
  });

  test('has nothing to draw where nothing differs, and stops at forty', () => {
    expect(toMoved(before, before)).toMatchObject({ boxes: [], lines: [], count: 0 });
    const crowd = drawChart(['left > top', ...Array.from({ length: 60 }, (_, i) => `post${i} > left`)]);
    expect(toMoved(drawChart(['left > top']), crowd)).toMatchObject({ count: 60, drawn: 40 });
  });
});
