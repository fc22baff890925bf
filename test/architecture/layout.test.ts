import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const depthMax = 4;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** What a generator writes follows the generator's rules. */
const generated = "apps/admin/src/gql/";

const sources = ["apps/api/src", "apps/admin/src", "packages/shared/src"]
  .flatMap(filesUnder)
  .filter((file) => !file.startsWith(generated));

test("no source lies more than four folders below src", () => {
  const folders = (file: string): string[] => {
    const below = file
      .slice(file.indexOf("/src/") + "/src/".length)
      .split("/")
      .slice(0, -1);
    // Next's routes are addresses, and their length is the address's.
    return below[0] === "app" && file.startsWith("apps/admin") ? [] : below;
  };
  expect(sources.filter((file) => folders(file).length > depthMax)).toEqual([]);
});

test("no file stands for others: no barrels", () => {
  expect(sources.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
});

test("the tables are made by migrations and never by synchronize", () => {
  const guilty = sources.filter((file) =>
    /synchronize\s*:\s*true|\.synchronize\(/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(guilty).toEqual([]);
});

test("a unit test stands beside its subject: a file, one side of a file, or the folder it is named after", () => {
  const all = new Set(sources);
  const tests = sources.filter((file) => /\.test\.tsx?$/.test(file));
  const subjects = (test: string): string[] => {
    const subject = test.replace(/\.test\.tsx?$/, "");
    const file = subject.replace(/\.[a-z-]+$/, "");
    return [
      `${subject}.ts`,
      `${subject}.tsx`,
      `${file}.ts`,
      basename(dirname(test)) === basename(subject) ? test : "",
    ];
  };
  expect(tests.filter((test) => !subjects(test).some((subject) => all.has(subject)))).toEqual([]);
});
