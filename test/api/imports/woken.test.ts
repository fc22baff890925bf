import { withDatabase } from "../../testkit/database.ts";
import { newPerson } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { askFor } from "./url-import.ts";

const queue = "fetch-article";

test("whoever fetches is woken as soon as there is something to fetch, and at no other time", async () => {
  const editor = await newPerson(["EDITOR"]);
  const site = await new WebSite().open();
  site.has("/page", pageOf("The bell rang", { words: "Nobody had to wait for it." }));
  const rung: number[] = [];
  await withDatabase(async (client) => {
    client.on("notification", ({ payload }) => {
      const event = JSON.parse(payload ?? "") as { kind?: string; queue?: string; at?: number };
      if (event.kind === "JOB_DUE" && event.queue === queue) rung.push(event.at ?? Number.NaN);
    });
    await client.query("listen claimdesk_events");
    const before = Date.now();
    await askFor(editor, { url: "http://10.0.0.1/" });
    await client.query("select 1");
    expect(rung).toEqual([]);
    expect(await askFor(editor, { url: site.at("/page") })).toHaveProperty("id");
    await client.query("select 1");
    expect(rung).toEqual([expect.any(Number)]);
    expect(rung[0]).toBeGreaterThanOrEqual(before);
  });
  await site.close();
});
