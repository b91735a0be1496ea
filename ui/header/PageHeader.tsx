import { Logo } from '../kit/Logo';
import { longDate } from '../kit/longDate';
import type { Go } from '../view/useView';
import { ViewLink } from '../view/ViewLink';
import { DEFAULT_VIEW, type View } from '../view/viewUrl';
import { AsAt } from './AsAt';
import { Connection } from './Connection';
import { Demonstration } from './Demonstration';
import { Journeys } from './Journeys';
import { Reader } from './Reader';
import { ScenarioBanner } from './ScenarioBanner';
import { SearchBox } from './SearchBox';
import { SettingsButton } from '../settings/SettingsButton';
import { today } from './today';
import { rich } from '../texts/rich';
import { text } from '../texts/text';
import './header.css';

/** The head of every page: what is not real, who we are, search, and the date. */
export function PageHeader({ view, go }: { view: View; go: Go }) {
  return (
    <header className="page-header">
      <a className="skip" href="#main">
        {text('header.skip')}
      </a>
      <Demonstration />
      <div className="top">
        <ViewLink className="brand" patch={{ ...DEFAULT_VIEW, on: view.on, scenario: view.scenario }}>
          <Logo />
          <span>{text('header.brand')}</span>
        </ViewLink>
        <Journeys view={view} />
        <SearchBox view={view} go={go} />
        <AsAt view={view} go={go} today={today()} />
        <SettingsButton />
        <Reader />
      </div>
      <ScenarioBanner view={view} go={go} />
      <Connection />
      {view.on !== null && view.on !== today() && (
        <p className="banner banner-date">
          <span>{rich('header.past', { date: longDate(view.on), b: (words) => <strong>{words}</strong> })}</span>
          <button type="button" className="button-on-dark" onClick={() => go({ on: null })}>
            {text('header.backToToday')}
          </button>
        </p>
      )}
    </header>
  );
}
