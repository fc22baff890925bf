import { withDatabase } from "../../testkit/database.ts";

/** The titles of all articles that have these words in them, in the order that they came in. */
export const titlesWith = (words: string): Promise<string[]> =>
  withDatabase(async (client) => {
    const { rows } = await client.query(
      "select title from article where title like '%' || $1 || '%' order by created_at, id",
      [words],
    );
    return rows.map(({ title }: { title: string }) => title);
  });

export const sentence = (about: string): string =>
  `The harbour of ${about} counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said on Tuesday.`;

export const page = (title: string, about = title): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>${sentence(about)}</p><p>${sentence(`old ${about}`)}</p></article></body></html>`;
