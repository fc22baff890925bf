import { done, unique, type Article, type Versioned } from "../../testkit/newsroom.ts";
import { decide, publish, submit, type Published } from "../../testkit/review-desk.ts";
import type { Person } from "../../testkit/people.ts";
import type { Desk } from "../feeds/published-claim.ts";

/** A claim in French as a desk would publish it, with everything that a page can have. */
export interface TramStory extends Published {
  text: string;
  /** The original, which may be read in full; its copy, of which the beginning; one whose terms permit nothing. */
  original: Article;
  copy: Article;
  reserved: Article;
  minister: { id: string };
  outlet: { id: string; name: string };
  group: { id: string; name: string };
}

const quoted = "la fréquentation du tramway a progressé de 12 % en un an";
const paragraphs = [
  "Le conseil de la métropole s’est réuni jeudi soir pour dresser le bilan du réseau. Devant une salle comble, le président a défendu les nouvelles lignes.",
  `Selon Mme Anne Lefèvre, ${quoted}, « un record depuis l’ouverture de la première ligne ». L’opposition conteste ce chiffre et demande la publication des comptages.`,
  "Les comptages de la régie, consultés par la rédaction, donnent une hausse de 7,4 % pour les seules validations. Le nombre de trajets par habitant reste stable depuis trois ans.",
];
const wanted = "... on Claim { id version }";

export async function publishTramStory({ editor, reviewer }: Desk): Promise<TramStory> {
  const group = await source(editor, { name: unique("Groupe Rivage"), kind: "ORGANISATION" });
  const outlet = await source(editor, {
    ...{ name: unique("Le Phare"), kind: "OUTLET", ownerIds: [group.id], country: "FR" },
    ...{ homepage: "https://phare.example/", aliases: ["Phare de l’Ouest"] },
  });
  const sister = await source(editor, { name: unique("L’Estuaire"), kind: "OUTLET", ownerIds: [group.id] });
  const minister = await source(editor, { name: unique("Anne Lefèvre"), kind: "PERSON" });
  const data = await source(editor, {
    ...{ name: unique("Comptages de la régie"), kind: "DATASET" },
    homepage: "https://donnees.example/comptages",
  });
  const original = await article(editor, outlet, { permission: "FULL_TEXT", terms: "CC BY 4.0" });
  const copy = await article(editor, sister, {
    permission: "EXCERPT",
    terms: "Citations admises",
    copied: original.id,
  });
  const other = await source(editor, { name: unique("La Gazette du Port"), kind: "OUTLET" });
  const reserved = await article(editor, other, {
    permission: "METADATA_ONLY",
    notice: "© La Gazette du Port",
  });
  const text = unique("La fréquentation du tramway a augmenté de 12 % en 2025. Dossier");
  const attribution = [{ sourceId: minister.id, verb: "Selon" }];
  const claim = await done<Versioned>("createClaim", wanted, {
    as: editor,
    input: {
      ...{ text, language: "fr", kind: "FIGURE", topics: ["transports", "métropole"] },
      appearance: { articleId: original.id, anchor: { exact: quoted }, attribution },
    },
  });
  const change = changing(editor);
  let now = await change("addAppearance", claim, {
    appearance: { articleId: reserved.id, anchor: { exact: quoted }, attribution },
  });
  for (const evidence of [
    {
      stance: "REFUTES",
      sourceId: data.id,
      url: "https://donnees.example/comptages/2025.csv",
      excerpt: "Validations 2025 : + 7,4 %",
      note: "Les validations ne comptent pas les abonnés qui ne valident pas.",
    },
    {
      stance: "REFUTES",
      articleId: original.id,
      anchor: { exact: "une hausse de 7,4 % pour les seules validations" },
    },
    {
      stance: "SUPPORTS",
      articleId: copy.id,
      anchor: { exact: "un record depuis l’ouverture de la première ligne" },
    },
    {
      stance: "CONTEXT",
      articleId: reserved.id,
      anchor: { exact: "Le nombre de trajets par habitant reste stable" },
    },
  ])
    now = await change("addEvidence", now, evidence);
  now = await change("proposeVerdict", now, {
    rating: "misleading",
    rationale:
      "Le chiffre de 12 % mêle deux périodes : il compare décembre 2025, mois de gratuité, à décembre 2024.\n\nSur l’année entière, les comptages de la régie donnent une hausse de 7,4 %. La progression est réelle, mais bien moindre que ce qui a été dit.",
  });
  const published = await publish(editor, await decide(reviewer, await submit(editor, now)));
  return { ...published, text, original, copy, reserved, minister, outlet, group };
}

const changing =
  (as: Person) =>
  (verb: string, { id, version }: Versioned, more: object): Promise<Versioned> =>
    done<Versioned>(verb, wanted, { as, input: { claimId: id, expectedVersion: version, ...more } });

const source = async (
  as: Person,
  input: Record<string, unknown> & { name: string },
): Promise<{ id: string; name: string }> => ({
  name: input.name,
  ...(await done<{ id: string }>("createSource", "... on Source { id }", {
    as,
    input: { evenIfSameExists: true, ...input },
  })),
});

async function article(
  as: Person,
  publisher: { id: string },
  { copied, ...rights }: Record<string, string>,
): Promise<Article> {
  const text = [unique("# Tramway : le bilan qui divise la métropole"), ...paragraphs].join("\n\n");
  const { article: made } = await done<{ article: Article }>(
    "importArticle",
    "... on ArticleImport { article { id version revision { text } } }",
    { as, input: { text, language: "fr", publisherId: publisher.id } },
  );
  const edited = await done<Versioned>("editArticle", "... on Article { id version }", {
    as,
    input: {
      ...{ id: made.id, expectedVersion: made.version, publishedAt: "2026-01-16", rights },
      ...{
        url: `https://journal.example/${made.id}`,
        standfirst: "Le président de la métropole annonce un record ; les comptages disent autre chose.",
      },
      ...(copied === undefined ? {} : { republication: { originalArticleId: copied, confirmed: true } }),
    },
  });
  return { ...made, version: edited.version };
}
