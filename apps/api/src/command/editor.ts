import type { Composed } from "../composition/compose.ts";
import type { Actor } from "../kernel/actor.ts";
import { operator } from "../kernel/operator.ts";
import { Failure } from "../platform/failure.ts";

export const asEditorOption = ["--as <email>", "the editor in whose name it is done"] as const;

/** In whose name a command works; what they may do is asked by what it does. */
export async function editorOf({ people, actors, source }: Composed, email: string): Promise<Actor> {
  const person = await people.byEmail(operator, email);
  if (person?.active !== true) throw new Failure(`Nobody who works at this desk has the address ${email}.`);
  return actors.actorOf(source.manager, person.id);
}
