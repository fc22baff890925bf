/** A no of the newsroom's rules, as a mutation's answer has it where its document asks `... on Refusal { code message }`. */
interface Refusal {
  readonly code: string;
  readonly message: string;
}

type RefusalIn<Answer> = Extract<Answer, Refusal>;

export function isRefusal<Answer extends object>(answer: Answer): answer is RefusalIn<Answer> {
  const { code, message } = answer as Partial<Refusal>;
  return typeof code === "string" && typeof message === "string";
}

/** For programs that cannot go on without what they asked for. The refusal is in it, with all that it tells. */
export class Refused<Answer extends object = object> extends Error {
  override readonly name = "Refused";
  readonly refusal: RefusalIn<Answer>;

  constructor(refusal: RefusalIn<Answer>) {
    super((refusal as Refusal).message);
    this.refusal = refusal;
  }
}

/** What was done; throws where the desk refused. */
export function accepted<Answer extends object>(answer: Answer): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Refused<Answer>(answer);
  return answer as Exclude<Answer, Refusal>;
}
