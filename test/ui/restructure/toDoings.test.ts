import { expect, test } from '@jest/globals';
import { toDoings } from '../../../ui/restructure/toDoings';

test('what one person wrote on end is told once, with its latest moment; what somebody else did between stands between', () => {
  const step = (number: number, action: 'DRAFTED' | 'EDITED' | 'PROPOSED', byName: string) => ({
    ...{ number, action, byName, by: `person:${byName}`, at: `2026-11-22T09:0${number}:00.000Z`, note: null },
  });
  const history = [
    step(1, 'DRAFTED', 'claire'),
    step(2, 'EDITED', 'claire'),
    step(3, 'EDITED', 'claire'),
    step(4, 'EDITED', 'sarah'),
    step(5, 'PROPOSED', 'sarah'),
    step(6, 'EDITED', 'sarah'),
  ];
  expect(toDoings(history).map(({ step: { number }, times }) => [number, times])).toEqual([
    [6, 1],
    [5, 1],
    [4, 1],
    [3, 2],
    [1, 1],
  ]);
});
