import { useMe } from '../api/useMe';
import { useDrafting } from '../api/useScenarios';
import { today } from '../header/today';
import { text } from '../texts/text';
import { useView } from '../view/useView';
import { toPage } from '../view/viewUrl';

interface OpenProps {
  /** The changes of a suggestion, as JSON. */
  filled: readonly string[];
  /** Of the post that has the gap. */
  title: string;
  sentence: string;
  on: string | null;
}

/** Opens the forms of a suggestion's changes in the studio, filled in: in the scenario that is shown, else in a new draft. For those who may write one. */
export function OpenInStudio({ filled, title, sentence, on }: OpenProps) {
  const { view, go } = useView();
  const drafting = useDrafting();
  const drafts = useMe().data?.me.roles.includes('LEADERSHIP') ?? false;
  if (!drafts) return null;
  const open = (scenario: string): void => go({ ...toPage('RESTRUCTURE'), scenario, post: null, on: null, filled });
  const start = (): void => {
    if (view.scenario !== null) return open(view.scenario);
    const name = text('gap.draftNamed', { title }).slice(0, 200);
    drafting.mutate({ name, purpose: sentence, startsOn: on ?? today() }, { onSuccess: open });
  };
  return (
    <>
      <button type="button" className="button" disabled={drafting.isPending} onClick={start}>
        {text(drafting.isPending ? 'gap.drafting' : 'gap.openInStudio')}
      </button>
      <div role="alert">{drafting.error !== null && <p>{drafting.error.message}</p>}</div>
    </>
  );
}
