import { describe, expect, test } from '@jest/globals';
import type { Lines } from '../../../ui/api/useLines';
import { drawnLines } from '../../../ui/matrix/drawnLines';
import { toMatrix } from '../../../ui/matrix/toMatrix';
import { drawChart } from '../support/drawChart';
import { drawLocality, drawPortfolio, drawPost } from '../support/drawPlaces';

const matrix = toMatrix(
  [drawLocality('east', 'two-places'), drawLocality('purbeck', 'two-places'), drawLocality('chesil', 'lead')],
  [drawPortfolio('care', 'LOCALITY', 'lead'), drawPortfolio('send', 'LOCALITY', 'two-places')],
  drawChart({
    executive: {},
    director: { level: 1, manager: 'executive' },
    lead: { level: 2, manager: 'director' },
    'two-places': { level: 2, manager: 'director' },
    manager: { level: 3, manager: 'two-places', locality: 'purbeck', portfolio: 'care' },
    worker: { level: 4, manager: 'manager', locality: 'purbeck', portfolio: 'care' },
  }),
);
const CELL = 'cell:purbeck/care';

function drawLines(post: string, line: string[], professional: string[], meet: Lines['meet']): Lines {
  const steps = (ids: string[], kind: 'LINE' | 'PROFESSIONAL') =>
    ids.map((id, i) => ({
      level: i + 1,
      from: ids[i - 1] ?? post,
      kind,
      portfolio: null,
      post: drawPost(id),
      source: { kind: 'ILLUSTRATIVE' as const, document: null, on: null },
    }));
  return { sentence: '', post: drawPost(post), line: steps(line, 'LINE'), professional: steps(professional, 'PROFESSIONAL'), meet };
}

const meeting = (lineSteps: number, professionalSteps: number) => ({ post: drawPost('director'), lineSteps, professionalSteps });

describe('the lines drawn in the grid', () => {
  test('the line goes to the head of this row, though the head has another row and a column, and both lines go on to where they meet', () => {
    const lines = drawLines('manager', ['two-places', 'director', 'executive'], ['lead', 'director', 'executive'], meeting(2, 2));
    expect(drawnLines(matrix, lines)).toEqual([
      { kind: 'LINE', from: CELL, to: 'row:purbeck' },
      { kind: 'LINE', from: 'row:purbeck', to: 'above:director' },
      { kind: 'PROFESSIONAL', from: CELL, to: 'column:care' },
      { kind: 'PROFESSIONAL', from: 'column:care', to: 'above:director' },
    ]);
  });

  test('steps inside the cell are not drawn', () => {
    const lines = drawLines('worker', ['manager', 'two-places', 'director'], ['manager', 'lead', 'director'], meeting(3, 3));
    expect(drawnLines(matrix, lines).map(({ from, to }) => [from, to])).toEqual([
      [CELL, 'row:purbeck'],
      ['row:purbeck', 'above:director'],
      [CELL, 'column:care'],
      ['column:care', 'above:director'],
    ]);
  });

  test('lines that meet inside the cell are drawn on to where they meet outside it', () => {
    const inside = { ...meeting(1, 1), post: drawPost('manager') };
    const lines = drawLines(
      'worker',
      ['manager', 'two-places', 'director', 'executive'],
      ['manager', 'lead', 'director', 'executive'],
      inside,
    );
    expect(drawnLines(matrix, lines).map(({ to }) => to)).toEqual(['row:purbeck', 'above:director', 'column:care', 'above:director']);
  });

  test('lines that do not meet are drawn to their ends', () => {
    const lines = drawLines('manager', ['two-places', 'director', 'executive'], [], null);
    expect(drawnLines(matrix, lines).map(({ to }) => to)).toEqual(['row:purbeck', 'above:director', 'above:executive']);
  });

  test('a post that is not in the grid draws nothing', () => {
    expect(drawnLines(matrix, drawLines('stranger', [], [], null))).toEqual([]);
  });
});
