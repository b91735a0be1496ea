import { describe, expect, test } from '@jest/globals';
import type { Lines } from '../../../ui/api/useLines';
import { toPicture } from '../../../ui/panel/toPicture';
import { drawPost } from '../support/drawPlaces';

type Step = Lines['line'][number];

function step(level: number, post: string, kind: Step['kind']): Step {
  return { level, from: '', kind, portfolio: null, post: drawPost(post), source: { kind: 'ILLUSTRATIVE', document: null, on: null } };
}

const names = (chain: { id: string }[][]) => chain.map((level) => level.map(({ id }) => id));
const line = [step(1, 'head', 'LINE'), step(2, 'director', 'LINE'), step(3, 'executive', 'LINE')];

describe('the small picture of two lines', () => {
  test('each chain stops below the meeting, and what is above it is named once', () => {
    const professional = [step(1, 'lead', 'PROFESSIONAL'), step(2, 'principal', 'PROFESSIONAL'), step(3, 'director', 'PROFESSIONAL')];
    const picture = toPicture({
      sentence: '',
      post: drawPost('me'),
      line,
      professional,
      meet: { post: drawPost('director'), lineSteps: 2, professionalSteps: 3 },
    });
    expect(names(picture.line)).toEqual([['head']]);
    expect(names(picture.professional)).toEqual([['lead'], ['principal']]);
    expect(picture.meet?.id).toBe('director');
    expect(picture.above.map(({ id }) => id)).toEqual(['executive']);
  });

  test('two supervisors stand side by side on one level, and one reached twice stands once', () => {
    const professional = [
      step(1, 'lead', 'PROFESSIONAL'),
      step(1, 'principal', 'PROFESSIONAL'),
      step(2, 'top', 'PROFESSIONAL'),
      step(2, 'top', 'PROFESSIONAL'),
    ];
    expect(names(toPicture({ sentence: '', post: drawPost('me'), line: [], professional, meet: null }).professional)).toEqual([
      ['lead', 'principal'],
      ['top'],
    ]);
  });

  test('lines that do not meet are shown to their ends', () => {
    const picture = toPicture({ sentence: '', post: drawPost('me'), line, professional: [], meet: null });
    expect(names(picture.line)).toEqual([['head'], ['director'], ['executive']]);
    expect(picture.above).toEqual([]);
  });
});
