/**
 * A change as data, one key naming its kind, as `preview` and `apply` take it: the kinds that suggestions and repairs propose. What plays them is not known
 * here. `on` is the change's own first day, where it is not that of the set.
 */
export type ProposedChange =
  | { readonly assignSupervisor: AssignSupervisor }
  | { readonly endSupervision: { readonly post: string; readonly supervisor: string } }
  | { readonly moveLine: { readonly post: string; readonly manager: string; readonly on?: string } }
  | { readonly editPost: { readonly post: string; readonly needsSupervision: 'YES' | 'NO' } }
  | { readonly endHolding: { readonly post: string; readonly person: string } }
  | { readonly appoint: { readonly post: string; readonly person: string; readonly capacity: 'SUBSTANTIVE' } };

export interface AssignSupervisor {
  readonly post: string;
  readonly supervisor: string;
  readonly portfolio: string | null;
  /** Days between sessions; null where the agreement that goes on names none. */
  readonly everyDays: number | null;
  readonly on?: string;
}
