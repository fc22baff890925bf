import type { Block } from "./block.ts";
import { partFurniture } from "./tail.ts";

const rule: Block = { kind: "rule", level: 0, text: "", html: "", links: [], isEmphasised: false, at: null };

function paragraph(text: string): Block {
  return { ...rule, kind: "paragraph", text, html: text };
}

function kinds(...blocks: Block[]): unknown {
  const { body, aside } = partFurniture(blocks);
  return [body.map(({ text }) => text), aside.map(({ kind }) => kind)];
}

const first = paragraph("La ville a fermé le pont hier soir, après la crue.");
const second = paragraph("Le maire promet qu'il rouvrira avant la fin du mois.");

test("a notice with a rule under it ends the article, even where little of the rest is known", () => {
  const notice = paragraph("Copyright © Jeanne Roux, 2025");
  const unknown = paragraph("Nos lecteurs sont l'âme de ce journal depuis vingt ans.");
  expect(kinds(first, second, notice, rule, unknown, paragraph("Contact : a@b.example"))).toEqual([
    [first.text, second.text],
    ["NOTICE", "RULE", "OTHER", "CONTACT"],
  ]);
});

test("a photo's notice above the text does not swallow it", () => {
  const credit = paragraph("© Agence 2025");
  expect(kinds(credit, rule, first, second, second)).toEqual([
    [first.text, second.text, second.text],
    ["NOTICE", "RULE"],
  ]);
});

test("an article about reproduction rights keeps its paragraphs", () => {
  const about = paragraph("La cour a jugé que la reproduction de photos était autorisée en 2019.");
  expect(kinds(first, about, second)).toEqual([[first.text, about.text, second.text], []]);
});
