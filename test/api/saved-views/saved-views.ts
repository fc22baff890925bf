import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { done, mutation, unique } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";

/** What people do with views of the queue, as tests do it. */

const shown = `... on SavedView { id name version shared queue columns isDefault viewerCanEdit owner { name }
  filters { desk { id } language kind topic words due } order { field direction } }`;
const problem = "... on InvalidInput { field problem }";

export interface View {
  id: string;
  version: number;
  name: string;
}

export const name = (): string => unique("View").slice(0, 40);
export const plain = () => ({ name: name(), queue: "AWAITING_ME", columns: ["VERDICT", "DUE"] });

export const keep = (as: Person, more: Record<string, unknown> = {}): Promise<View> =>
  done("createSavedView", shown, { as, input: { ...plain(), ...more } });

const ask = async (
  as: Person,
  verb: string,
  { wanted, ...input }: { wanted: string } & Record<string, unknown>,
) => (await sendOk(mutation(verb, wanted), { input }, { as }))[verb];

export const create = (as: Person, input: Record<string, unknown>) =>
  ask(as, "createSavedView", { ...input, wanted: `${shown} ${problem}` });
export const edit = (as: Person, input: Record<string, unknown>) =>
  ask(as, "editSavedView", { ...input, wanted: `${shown} ${problem} ... on NotYourView { ownerName }` });
export const remove = (as: Person, { id, version }: View) =>
  ask(as, "deleteSavedView", { id, expectedVersion: version, wanted: "... on DeletedSavedView { id }" });
export const chooseDefault = (as: Person, viewId: string | null) =>
  ask(as, "setDefaultView", { viewId, wanted: "... on DefaultView { viewId }" });

interface Listed {
  nodes: View[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const listed = async (as: Person, filter: Record<string, unknown> = {}): Promise<string[]> => {
  const query = `query ($filter: SavedViewFilter, $after: String) { savedViews(first: 100, filter: $filter, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { savedViews }: { savedViews: Listed } = await sendOk(query, { filter, after }, { as });
    found.push(...savedViews.nodes.map(({ id }) => id));
    [more, after] = [savedViews.pageInfo.hasNextPage, savedViews.pageInfo.endCursor];
  }
  return found;
};

export const read = async (as: Person, id: string) =>
  (
    await sendOk(
      "query ($id: ID!) { savedView(id: $id) { name version isDefault viewerCanEdit owner { name } } }",
      { id },
      { as },
    )
  ).savedView;

export const actionsOf = (id: string) =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string }>(
      "select action from audit_record where subject_id = $1 order by id",
      [uuidIn(id)],
    );
    return rows.map(({ action }) => action);
  });
