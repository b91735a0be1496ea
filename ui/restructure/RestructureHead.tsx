import type { View } from '../view/viewUrl';
import { RestructureSwitch } from './RestructureSwitch';

/** The head of a page of the journey, with the way to the others. */
export function RestructureHead({ view, title, lead }: { view: View; title: string; lead: string }) {
  return (
    <div className="explore-head">
      <div className="explore-title">
        <h1>{title}</h1>
        <p className="explore-lead">{lead}</p>
      </div>
      <RestructureSwitch view={view} />
    </div>
  );
}
