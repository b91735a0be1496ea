import { test } from '@jest/globals';
import { draw } from '../../support/draw.js';
import { expectGaps } from '../../support/expectGaps.js';
import { onBothEngines } from '../../support/onBothEngines.js';

const manager = { role: 'LOCALITY_SERVICE_MANAGER' };

onBothEngines('supervisorOutsidePortfolio', (graph) => {
  test('finds a locality service manager whose supervisors lead other portfolios', async () => {
    await draw(graph(), {
      posts: {
        careLead: { leads: 'portfolio:care' },
        sendLead: { leads: 'portfolio:send' },
        formerCareLead: { leads: ['portfolio:care until 2026-06-01', 'portfolio:send'] },
        nextCareLead: { leads: 'portfolio:care from 2026-11-23' },
        outside: { serves: 'care', supervisor: 'sendLead', is: manager },
        moved: { serves: 'care from 2026-02-01', supervisor: 'sendLead', is: manager },
        leadMovedOn: { serves: 'care', supervisor: 'formerCareLead', is: manager },
        leadComes: { serves: 'care', supervisor: 'nextCareLead', is: manager },
        unled: { serves: 'youth', supervisor: 'careLead', is: manager },
        inside: { serves: 'care', supervisor: 'careLead', is: manager },
        oneOfTwo: { serves: 'care', supervisor: ['sendLead', 'careLead'], is: manager },
        servesTwo: { serves: ['care', 'send'], supervisor: 'careLead', is: manager },
        ended: { serves: 'care', supervisor: ['careLead until 2026-11-10', 'sendLead'], is: manager },
        servedOnce: { serves: 'care until 2026-11-22', supervisor: 'sendLead', is: manager },
        unsupervised: { serves: 'care', is: manager },
        supervisedLater: { serves: 'care', supervisor: 'sendLead from 2026-11-23', is: manager },
        otherRole: { serves: 'care', supervisor: 'sendLead', is: { role: 'TEAM_MANAGER' } },
        opensLater: { serves: 'care', supervisor: 'sendLead', is: { ...manager, opensOn: '2026-11-23' } },
        closed: { serves: 'care', supervisor: 'sendLead', is: { ...manager, closesOn: '2026-11-22' } },
      },
    });
    await expectGaps(graph(), 'supervisorOutsidePortfolio', {
      outside: {
        reason: 'It serves care, which “careLead” leads, and is supervised by “sendLead”.',
        since: '2020-01-01',
        evidence: ['portfolio:care', 'post:sendLead'],
      },
      moved: { since: '2026-02-01' },
      leadMovedOn: { since: '2026-06-01' },
      leadComes: {},
      unled: { reason: 'It serves youth, which nobody leads, and is supervised by “careLead”.' },
      servesTwo: { evidence: ['portfolio:send', 'post:careLead'] },
      ended: { since: '2026-11-10' },
    });
  });

  test('looks at the roles that are set', async () => {
    await draw(graph(), {
      posts: { head: { leads: 'portfolio:send' }, team: { serves: 'care', supervisor: 'head', is: { role: 'TEAM_MANAGER' } } },
      nodes: {
        'setting:a': {
          rule: 'supervisorOutsidePortfolio',
          name: 'roles',
          value: '["TEAM_MANAGER"]',
          startsOn: '2026-01-01',
          endsOn: '9999-12-31',
        },
      },
    });
    await expectGaps(graph(), 'supervisorOutsidePortfolio', { team: {} });
    await expectGaps(graph(), 'supervisorOutsidePortfolio', {}, '2025-12-31');
  });
});
