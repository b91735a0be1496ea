import { Notice } from '../kit/Notice';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { toPage } from '../view/viewUrl';

/** For a reader who holds no post that is known: two ways on. */
export function NoPlace({ go }: { go: Go }) {
  return (
    <Notice title={text('place.none')}>
      <p>{text('place.noneHow')}</p>
      <p className="place-buttons">
        <button type="button" className="button button-main" onClick={() => document.getElementById('search')?.focus()}>
          {text('intro.search')}
        </button>
        <button type="button" className="button" onClick={() => go(toPage('MATRIX'))}>
          {text('panel.showMATRIX')}
        </button>
      </p>
    </Notice>
  );
}
