import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SourceKind } from "@claimdesk/shared/claim-state";
import { keysOf } from "./source-key.ts";
import { likenessOf, type ComparedSource } from "./source-likeness.ts";

const file = join(__dirname, "../../../../eval/sources/pairs.tsv");

interface Pair {
  readonly half: string;
  readonly verdict: string;
  readonly one: ComparedSource;
  readonly other: ComparedSource;
}

function sourceIn(written: string): ComparedSource {
  const [named = "", ...more] = written.split(" ; ");
  const [kind = "", ...words] = named.split(" ");
  const said = (key: string) => more.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
  const domain = said("domain");
  return {
    kind: SourceKind[kind as keyof typeof SourceKind],
    name: words.join(" "),
    aliases: [],
    domains: domain === undefined ? [] : [domain],
    homepage: said("homepage") ?? null,
    country: said("country") ?? null,
  };
}

const pairs: readonly Pair[] = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => {
    const [half = "", verdict = "", one = "", other = ""] = line.split("\t");
    return { half, verdict, one: sourceIn(one), other: sourceIn(other) };
  });

const isProposed = ({ one, other }: Pair): boolean =>
  likenessOf(one, other) !== null && keysOf(one).some((key) => keysOf(other).includes(key));

const shown = ({ one, other }: Pair): string => `${one.name} / ${other.name}`;

function measured(half: string) {
  const all = pairs.filter((pair) => pair.half === half);
  const proposed = all.filter(isProposed);
  const right = proposed.filter(({ verdict }) => verdict === "same");
  const same = all.filter(({ verdict }) => verdict === "same");
  return {
    precision: right.length / proposed.length,
    recall: right.length / same.length,
    wrong: proposed.filter(({ verdict }) => verdict !== "same").map(shown),
    missed: same.filter((pair) => !isProposed(pair)).map(shown),
  };
}

test("there are pairs enough, in both halves", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(150);
  for (const half of ["a", "b"])
    expect(pairs.filter((pair) => pair.half === half).length).toBeGreaterThan(70);
});

test.each(["a", "b"])("of half %s, what is proposed is one, and what is one is proposed", (half) => {
  const { precision, recall, wrong, missed } = measured(half);
  console.info(JSON.stringify({ half, precision, recall, wrong, missed }, null, 1));
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});

test("it is the same from either side", () => {
  for (const { one, other } of pairs) expect(likenessOf(other, one)).toEqual(likenessOf(one, other));
});
