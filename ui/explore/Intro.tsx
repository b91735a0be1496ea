import { text } from '../texts/text';
import type { Go } from '../view/useView';
import type { Page } from '../view/viewUrl';
import { PersonaChoice } from './PersonaChoice';

/** What stands in the place of the panel until a post is selected: how to find oneself, and how to read the two lines. */
export function Intro({ page, go }: { page: Page; go: Go }) {
  return (
    <section className="panel card intro" aria-label={text('intro.label')}>
      <h2>{text('intro.find')}</h2>
      <p>{text('intro.how')}</p>
      <button type="button" className="button button-main" onClick={() => document.getElementById('search')?.focus()}>
        {text('intro.search')}
      </button>
      <PersonaChoice go={go} />
      <h3>{text('intro.lines')}</h3>
      <div className="line-card line-card-line">
        <h4>{text('intro.line')}</h4>
        <p>{text('intro.lineAbout')}</p>
      </div>
      <div className="line-card line-card-professional">
        <h4>{text('intro.professional')}</h4>
        <p>{text('intro.professionalAbout')}</p>
      </div>
      <div className="intro-keys">
        <h3>{text('intro.keys')}</h3>
        <dl className="facts">
          <div>
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>{text('intro.doesSearch')}</dd>
          </div>
          {page === 'MATRIX' && <MatrixKeys />}
        </dl>
      </div>
    </section>
  );
}

/** The chart says its own under the picture, and the list has those of every tree. */
function MatrixKeys() {
  return (
    <>
      <div>
        <dt>
          <kbd>{text('intro.keyArrows')}</kbd>
        </dt>
        <dd>{text('intro.doesArrows')}</dd>
      </div>
      <div>
        <dt>
          <kbd>{text('intro.keyEnter')}</kbd>
        </dt>
        <dd>{text('intro.doesEnter')}</dd>
      </div>
    </>
  );
}
