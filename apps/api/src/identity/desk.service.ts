import type { Actor } from "../kernel/actor.ts";
import type { RecordingTransaction } from "../kernel/recorder.ts";

/** Of the desks that the person belongs to the oldest, else the oldest that there is. */
const deskOfPerson = `
select desk.id from desk
left join desk_member on desk_member.desk_id = desk.id and desk_member.person_id = $1
order by desk_member.person_id is null, desk.created_at, desk.id limit 1`;

/** Which desk new work lands on. */
export class DeskService {
  async deskOf(tx: RecordingTransaction, actor: Actor): Promise<string> {
    const [desk] = (await tx.query(deskOfPerson, [actor.personId])) as { id: string }[];
    if (desk === undefined) throw new Error("There is no desk: the migrations make the first one");
    return desk.id;
  }
}
