import { uuidOf } from "../../kernel/id.ts";
import type { Composed } from "../compose.ts";
import { ClaimStory } from "./demo-claims.ts";
import { readDemoArticle, readDemoDesk, type DemoDesk } from "./demo-desk.ts";
import type { DemoWorld } from "./demo-input.ts";
import { whileMarked } from "./demo-mark.ts";
import { addDemoPeople, type DemoPeople } from "./demo-people.ts";
import { Speaker } from "./speaker.ts";

/** Fills an empty desk with the demo: people, sources, articles, and claims in every state. */
export async function loadDemo(desk: Composed, accountsFile: string): Promise<boolean> {
  const [{ taken }] = (await desk.source.query("select exists (select from person) as taken")) as [
    { taken: boolean },
  ];
  if (taken) return false;
  await whileMarked(desk.source, () => load(desk, accountsFile));
  return true;
}

async function load(desk: Composed, accountsFile: string): Promise<void> {
  const demo = await readDemoDesk();
  const people = await addDemoPeople(desk.people, accountsFile);
  const speakers = speakersOf(desk, people);
  const sources = await addSources(speakers.editor, demo);
  const articles = await importArticles(speakers, demo, sources);
  const world: DemoWorld = { speakers, sources, articles, setDue: (id, days) => setDue(desk, id, days) };
  for (const claim of demo.claims) await new ClaimStory(world, claim).play();
}

const speakersOf = ({ graph }: Composed, people: DemoPeople): DemoWorld["speakers"] => ({
  editor: new Speaker(graph, people.editor),
  editor2: new Speaker(graph, people.editor2),
  reviewer1: new Speaker(graph, people.reviewer1),
  reviewer2: new Speaker(graph, people.reviewer2),
});

/** Owners come first, whatever the order in the file. */
async function addSources(editor: Speaker, { sources }: DemoDesk): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const waiting = [...sources];
  for (let turns = 0; waiting.length > 0 && turns < sources.length ** 2; turns += 1) {
    const next = waiting.shift();
    if (next === undefined) break;
    const { key, owners = [], ...source } = next;
    const ownerIds = owners.flatMap((owner) => ids.get(owner) ?? []);
    if (ownerIds.length < owners.length) {
      waiting.push(next);
      continue;
    }
    const made = await editor.change("createSource", "... on Source { id }", { ...source, ownerIds });
    ids.set(key, String(made["id"]));
  }
  if (waiting.length > 0)
    throw new Error(`desk.json has owners in a circle: ${waiting.map(({ key }) => key).join(", ")}`);
  return ids;
}

async function importArticles(
  { editor, editor2 }: DemoWorld["speakers"],
  { articles }: DemoDesk,
  sources: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, file, publisher, language } of articles) {
    const input = { text: await readDemoArticle(file), publisherId: sources.get(publisher), language };
    const by = language === "fr" ? editor : editor2;
    const made = await by.change("importArticle", "... on ArticleImport { article { id } }", input);
    ids.set(key, (made["article"] as { id: string }).id);
  }
  return ids;
}

async function setDue({ source }: Composed, reviewId: string, inDays: number): Promise<void> {
  await source.query("update review set due_at = now() + make_interval(days => $2) where id = $1", [
    uuidOf("Review", reviewId),
    inDays,
  ]);
}
