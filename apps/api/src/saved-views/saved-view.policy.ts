import { may, type Viewer } from "../kernel/actor.ts";

export interface SavedViewStanding {
  readonly ownerId: string;
  readonly shared: boolean;
}

export const seesView = (viewer: Viewer, { ownerId, shared }: SavedViewStanding): boolean =>
  may(viewer, "SEE_DESK") && (shared || ownerId === viewer.personId);

/** What is shared is everybody's list: somebody has to be able to tidy it up after its owner has left. */
export const mayEditView = (viewer: Viewer, { ownerId, shared }: SavedViewStanding): boolean =>
  may(viewer, "SEE_DESK") && (ownerId === viewer.personId || (shared && may(viewer, "ADMINISTER")));
