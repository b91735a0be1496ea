import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectDone, expectRefused } from '../../support/expectChange.js';
import { onBothEngines } from '../../support/onBothEngines.js';

onBothEngines('moveTeam', (graph) => {
  const drawn = () =>
    draw(graph(), {
      posts: {
        top: {},
        moved: { manager: 'top', basedIn: 'west', serves: 'early' },
        below: { manager: 'moved', basedIn: ['west', 'east from 2027-01-01'], is: { closesOn: '2028-01-01' } },
        deep: { manager: 'below' },
        left: { manager: 'moved until 2026-11-22', basedIn: 'west' },
        new: { manager: 'top' },
      },
      nodes: { 'locality:north': {}, 'portfolio:late': {} },
    });

  test('moves everybody below with it, to another locality', async () => {
    await drawn();
    await expectDone(graph(), { moveTeam: { post: 'post:moved', manager: 'post:new', locality: 'locality:north' } }, [
      '- post:below BASED_IN locality:east 2027-01-01..9999-12-31 RECORDED',
      '- post:below BASED_IN locality:west 2020-01-01..9999-12-31 RECORDED',
      '- post:moved BASED_IN locality:west 2020-01-01..9999-12-31 RECORDED',
      '- post:moved REPORTS_TO post:top 2020-01-01..9999-12-31 RECORDED',
      '+ post:below BASED_IN locality:east 2027-01-01..2027-01-01 RECORDED',
      '+ post:below BASED_IN locality:north 2026-11-22..2028-01-01 RECORDED',
      '+ post:below BASED_IN locality:west 2020-01-01..2026-11-22 RECORDED',
      '+ post:deep BASED_IN locality:north 2026-11-22..9999-12-31 RECORDED',
      '+ post:moved BASED_IN locality:north 2026-11-22..9999-12-31 RECORDED',
      '+ post:moved BASED_IN locality:west 2020-01-01..2026-11-22 RECORDED',
      '+ post:moved REPORTS_TO post:new 2026-11-22..9999-12-31 RECORDED',
      '+ post:moved REPORTS_TO post:top 2020-01-01..2026-11-22 RECORDED',
    ]);
  });

  test('and to another portfolio', async () => {
    await drawn();
    await expectDone(graph(), { moveTeam: { post: 'post:moved', manager: 'post:new', portfolio: 'portfolio:late' } }, [
      '- post:moved REPORTS_TO post:top 2020-01-01..9999-12-31 RECORDED',
      '- post:moved SERVES portfolio:early 2020-01-01..9999-12-31 RECORDED',
      '+ post:below SERVES portfolio:late 2026-11-22..2028-01-01 RECORDED',
      '+ post:deep SERVES portfolio:late 2026-11-22..9999-12-31 RECORDED',
      '+ post:moved REPORTS_TO post:new 2026-11-22..9999-12-31 RECORDED',
      '+ post:moved REPORTS_TO post:top 2020-01-01..2026-11-22 RECORDED',
      '+ post:moved SERVES portfolio:early 2020-01-01..2026-11-22 RECORDED',
      '+ post:moved SERVES portfolio:late 2026-11-22..9999-12-31 RECORDED',
    ]);
  });

  test.each([
    [
      'under itself',
      { post: 'post:moved', manager: 'post:deep' },
      'moved would manage itself from 22 November 2026: it would report to deep, who would report to below, who would report to moved.',
    ],
    [
      'to a locality that is not there',
      { post: 'post:moved', manager: 'post:new', locality: 'locality:none' },
      'There is no locality locality:none.',
    ],
  ] as const)('%s is refused', async (_, moveTeam, sentence) => {
    await drawn();
    await expectRefused(graph(), { moveTeam }, sentence);
  });
});
