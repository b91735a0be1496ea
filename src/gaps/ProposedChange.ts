/**
 * A change as data, one key naming its kind, as `preview` and `apply` take it. Only the kinds that suggestions and repairs propose: what plays them is not
 * known here. `on` is the change's own first day, where it is not that of the set.
 */
export type ProposedChange =
  | { readonly assignSupervisor: AssignSupervisor }
  | { readonly endSupervision: { readonly post: string; readonly supervisor: string } }
  | { readonly moveLine: { readonly post: string; readonly manager: string } }
  | { readonly editPost: { readonly post: string; readonly needsSupervision: 'YES' | 'NO' } };

export interface AssignSupervisor {
  readonly post: string;
  readonly supervisor: string;
  readonly portfolio: string | null;
  /** Days between sessions; null where the agreement that goes on names none. */
  readonly everyDays: number | null;
  readonly on?: string;
}
