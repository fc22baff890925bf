import { matchesOf } from "../text/matches.ts";
import type { Attribution, Surroundings } from "./said-by.ts";
import { mentionAtStart } from "./mention.ts";
import { anyVerb, edge, sourcePreposition, speechVerb } from "./speech-verb.ts";
import { subjectBefore } from "./subject.ts";

const reportedBy = /(?:cité|rapporté|interrogé|relayé|quoted|cited|interviewed)(?:e|es|s)?\s(?:par|by)\s/iu;
const accordingTo = new RegExp(`^\\s*(${sourcePreposition})${edge}`, "iu");
const asReported = new RegExp(`^\\s*(?:comme|ainsi que|as)\\s(?:l['’]|le )?(?:(${speechVerb})\\s)?`, "iu");

/** Whoever passes the words on, where the sentence says so. */
export function withReporter(
  found: Attribution,
  { before, beforeStart }: Pick<Surroundings, "before" | "beforeStart">,
): Attribution {
  const by = reportedBy.exec(before);
  if (by !== null) {
    const end = by.index + by[0].length;
    const speaker = mentionAtStart(before.slice(end), beforeStart + end);
    if (speaker !== null && speaker.name !== found.speaker.name)
      return { ...found, reporter: { verb: by[0].trim(), speaker } };
  }
  const as = asReported.exec(before);
  if (as === null) return withSource(found, { before, beforeStart });
  const rest = before.slice(as[0].length);
  const clause = rest.slice(0, rest.search(/,|$/u));
  const verb = as[1] ?? [...matchesOf(anyVerb, clause)].at(-1)?.[0];
  const at = beforeStart + as[0].length;
  const speaker =
    as[1] === undefined
      ? subjectBefore(clause.slice(0, Math.max(0, clause.lastIndexOf(verb ?? ""))), at)
      : mentionAtStart(clause, at);
  return verb === undefined || speaker === null || speaker.name === found.speaker.name
    ? found
    : { ...found, reporter: { verb, speaker } };
}

/** "According to X, Y said …": Y's words come by X. */
function withSource(
  found: Attribution,
  { before, beforeStart }: Pick<Surroundings, "before" | "beforeStart">,
): Attribution {
  const by = accordingTo.exec(before);
  const comma = before.indexOf(",");
  if (by === null || comma < 0 || found.speaker.start < beforeStart + comma) return found;
  const end = by[0].length;
  const speaker = mentionAtStart(before.slice(end, comma), beforeStart + end);
  return speaker === null || speaker.name === found.speaker.name
    ? found
    : { ...found, reporter: { verb: by[1] ?? "", speaker } };
}
