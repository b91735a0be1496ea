import { PageHead } from '../kit/PageHead';
import type { View } from '../view/viewUrl';
import { RestructureSwitch } from './RestructureSwitch';

/** The head of a page of the journey, with the way to the others. */
export function RestructureHead({ view, title, lead }: { view: View; title: string; lead: string }) {
  return (
    <PageHead title={title} lead={lead}>
      <RestructureSwitch view={view} />
    </PageHead>
  );
}
