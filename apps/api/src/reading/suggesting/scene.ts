import { matchesOf } from "../text/matches.ts";
import type { Attribution } from "./said-by.ts";
import { isBody } from "./body.ts";
import { Cast } from "./cast.ts";
import { mentionAtStart, properNames, type Mention } from "./mention.ts";

/** Who says something, with a place in the body. */
export interface Speaker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Link {
  readonly verb: string;
  readonly speaker: Speaker;
  /** The word that stands for the speaker, where it is no name. */
  readonly pronoun: string | null;
}

/** A sentence that was read, with whoever it is about. */
interface Step {
  readonly passage: number;
  readonly about: Speaker | null;
  readonly names: readonly Speaker[];
  readonly isSpeech: boolean;
}

/** A pronoun far from the name could mean anybody. */
const reachMax = 2;

/** Nobody refers further back than this. */
const stepsMax = 20;

/** A treaty speaks, but is never the "he" of the next sentence. */
const document =
  /^(?:l['’]|le |la |les |the |this |that |cet? |cette |an? |une? )?(?:articles?|alinéa|traité|accord|texte|rapport|loi|charte|communiqué|déclaration|document|convention|constitution|jugement|étude|treaty|agreement|accord|report|law|bill|statement|clause|section|chapter|charter|ruling|study)(?!\p{L})/iu;

/** A text as it is read from its beginning: who is in it, and who was spoken of last. */
export class Scene {
  readonly #cast: Cast;
  readonly #steps: Step[] = [];

  constructor(text: string) {
    this.#cast = new Cast(text);
  }

  get lastSpeaker(): Speaker | null {
    return this.#steps.findLast(({ isSpeech }) => isSpeech)?.about ?? null;
  }

  /** Did the sentence before this one quote somebody, in this passage? */
  speakingIn(passage: number): Speaker | null {
    const last = this.#steps.at(-1);
    return last?.passage === passage && last.isSpeech ? last.about : null;
  }

  firstNamed(sentence: string, start: number): Speaker | null {
    return this.#namesIn(sentence, start)[0] ?? null;
  }

  /** `offset` is where the paragraph begins in the body. */
  chainOf({ reporter, ...said }: Attribution, passage: number, offset: number): Link[] {
    const link = this.#link(said, passage, offset);
    const above = reporter === undefined ? null : this.#link(reporter, passage, offset);
    return [above, link].filter((one) => one !== null);
  }

  /** After a sentence was read: `unquoted` is its text, `start` its place in the body. */
  read(
    passage: number,
    { unquoted, start, speaker }: { unquoted: string; start: number; speaker: Speaker | null },
  ): void {
    const names = this.#namesIn(unquoted, start);
    const subject = names[0] ?? this.#subject(unquoted, start);
    const isSpeech = speaker !== null && !document.test(speaker.name);
    this.#steps.push({ passage, about: isSpeech ? speaker : subject, names, isSpeech });
    if (this.#steps.length > stepsMax) this.#steps.shift();
  }

  #namesIn(sentence: string, start: number): Speaker[] {
    return [...matchesOf(properNames, sentence)].flatMap(({ 0: name, index }) => {
      if (!name.includes(" ")) return [];
      const mention = mentionAtStart(name, start + index);
      return mention?.kind !== "name" || !mention.name.includes(" ") ? [] : [this.#named(mention)];
    });
  }

  #subject(sentence: string, start: number): Speaker | null {
    const mention = mentionAtStart(sentence, start);
    if (mention === null || mention.kind === "pronoun" || document.test(mention.name)) return null;
    // A lone capital at the beginning of a sentence is mostly no name.
    if (mention.kind === "name" && !mention.name.includes(" ")) return null;
    return this.#named(mention);
  }

  #named(mention: Mention): Speaker {
    if (mention.kind === "name") this.#cast.add({ ...mention, ...this.#cast.inFull(mention) });
    return mention.kind === "name" ? this.#cast.inFull(mention) : mention;
  }

  #link({ verb, speaker }: Omit<Attribution, "reporter">, passage: number, offset: number): Link | null {
    const placed = { ...speaker, start: speaker.start + offset, end: speaker.end + offset };
    if (speaker.kind === "name") return { verb, speaker: inBody(this.#named(placed)), pronoun: null };
    const meant =
      speaker.kind === "pronoun" ? this.#meant(speaker.name, passage) : this.#described(placed, passage);
    if (meant !== null) return { verb, speaker: inBody(meant), pronoun: speaker.name };
    return speaker.kind === "pronoun" ? null : { verb, speaker: inBody(placed), pronoun: null };
  }

  #meant(pronoun: string, passage: number): Speaker | null {
    const reached = this.#steps.filter((step) => passage - step.passage <= reachMax);
    const about = reached.findLast(
      ({ about: who }) => who !== null && this.#cast.fits(who.name, pronoun),
    )?.about;
    return about ?? null;
  }

  #described(mention: Mention, passage: number): Speaker | null {
    const { name } = mention;
    const ordinal = /^(?:le |la |the )(premi(?:er|ère)|second|seconde|former|latter)$/iu
      .exec(name)?.[1]
      ?.toLowerCase();
    if (ordinal !== undefined)
      return (
        this.#steps.findLast(({ names }) => names.length > 1)?.names[
          /^(?:premi|former)/u.test(ordinal) ? 0 : 1
        ] ?? null
      );
    if (/^(?:ce dernier|cette dernière)$/iu.test(name))
      return this.#steps.findLast(({ names }) => names.length > 0)?.names.at(-1) ?? null;
    if (!/^(?:l['’]|le |la |the |ce |cet |cette |this )/iu.test(name)) return null;
    const known = this.#cast.described(name, mention.start);
    if (known !== null) return known;
    if (isBody(name) || document.test(name) || name.split(/[\s'’]+/).length > 4) return null;
    // News calls somebody by an office rather than by the same name twice.
    const last = this.#steps.findLast((step) => step.passage === passage && step.about !== null);
    const isPerson =
      last?.about !== null &&
      last !== undefined &&
      /^\p{Lu}\S*\s(?:\S+\s)*\p{Lu}/u.test(last.about.name) &&
      !/^(?:L['’]|Le |La |Les |The )/u.test(last.about.name);
    return isPerson && last.about !== null && this.#cast.fits(last.about.name, name) ? last.about : null;
  }
}

function inBody({ name, start, end }: Speaker): Speaker {
  return { name, start, end };
}
