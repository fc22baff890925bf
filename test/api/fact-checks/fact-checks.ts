import { join } from "node:path";
import { claimdesk, folderOf, reportAt } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import type { Person } from "../../testkit/people.ts";

export const importFrom = (editor: Person, from: string, ...more: string[]) =>
  claimdesk("import-claimreview", from, "--as", editor.email, ...more);

/** Its report too. */
export async function imported(editor: Person, content: unknown, ...more: string[]) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const folder = await folderOf({ "given.json": text });
  const report = join(folder, "report.json");
  const ran = await importFrom(editor, join(folder, "given.json"), "--report", report, ...more);
  return { ...ran, text, report: await reportAt(report) };
}

export const reviewOf = (mark: string, more: object = {}) => ({
  ...{ "@context": "https://schema.org", "@type": "ClaimReview", url: `https://checks-${mark}.example/a` },
  ...{ claimReviewed: `The bridge of ${mark} was closed in 1990.`, inLanguage: "en" },
  ...{ datePublished: "2024-05-14", author: { "@type": "Organization", name: `Checks ${mark}` } },
  reviewBody: "It was closed in <b>1991</b>.<script>alert(1)</script>",
  reviewRating: { "@type": "Rating", alternateName: "False", ratingValue: 1, bestRating: 5, worstRating: 1 },
  itemReviewed: {
    ...{ "@type": "Claim", datePublished: "2024-05-01" },
    author: { "@type": "Person", name: `Ann ${mark}` },
    appearance: { "@type": "CreativeWork", url: `https://tv.example/${mark}` },
  },
  ...more,
});

export const claimOf = async (editor: Person, id: string) =>
  (
    await sendOk(
      `query ($id: ID!) { claim(id: $id) { state text language topics verdict { rating rationale }
         evidence(first: 20) { nodes { stance url note excerpt source { name kind } article { id } } }
         appearances(first: 20) { nodes { anchor { exact } article { id } attribution { source { name } } } }
         createdBy { email } audit(first: 20) { nodes { action } } } }`,
      { id },
      { as: editor },
    )
  ).claim;

export const claimsWith = (mark: string): Promise<number> =>
  withDatabase(async (client) => {
    const { rows } = await client.query(
      "select count(distinct claim_id)::int as count from claim_revision where text like '%' || $1 || '%'",
      [mark],
    );
    return rows[0].count;
  });
