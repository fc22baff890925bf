import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const settings = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  define: { "process.env.NODE_ENV": '"production"' },
  // What these libraries' licences want told goes with them.
  legalComments: "linked",
  logLevel: "warning",
};

/** Each worker is one file: it begins where nothing else is loaded yet. */
const workers = {
  editor: "monaco-editor/esm/vs/editor/editor.worker.js",
  json: "monaco-editor/esm/vs/language/json/json.worker.js",
  graphql: "monaco-graphql/esm/graphql.worker.js",
};

/** GraphiQL's style sheet holds the editor's styles and its font already; the editor's parts would bring them again. */
/** @type {import("esbuild").Plugin} */
const stylesOnce = {
  name: "styles-once",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]monaco-editor[/\\].*\.css$/ }, () => ({ contents: "", loader: "js" })),
};

await rm(here("dist"), { recursive: true, force: true });
await mkdir(here("dist/assets"), { recursive: true });
const workerNames = await buildWorkers();
const { script, style } = await buildPage();
const page = await readFile(here("src/page.html"), "utf8");
await writeFile(here("dist/page.html"), page.replace("{script}", script).replace("{style}", style));
await compress();

/** Everything's name holds a hash of its content, so that it may be kept for ever. */
async function buildWorkers() {
  const { metafile } = await build({
    ...settings,
    entryPoints: Object.entries(workers).map(([out, path]) => ({ in: path, out: `${out}.worker` })),
    entryNames: "[name]-[hash]",
    outdir: here("dist/assets"),
    absWorkingDir: here("."),
    metafile: true,
  });
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  return Object.fromEntries(
    Object.keys(workers).map((worker) => [
      worker,
      theOne(names, new RegExp(`^${worker}\\.worker-\\w+\\.js$`)),
    ]),
  );
}

async function buildPage() {
  const { metafile } = await build({
    ...settings,
    entryPoints: [{ in: here("src/explorer.tsx"), out: "explorer" }],
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    splitting: true,
    jsx: "automatic",
    plugins: [stylesOnce],
    define: { ...settings.define, WORKER_NAMES: JSON.stringify(workerNames) },
    outdir: here("dist/assets"),
    absWorkingDir: here("."),
    metafile: true,
  });
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  return {
    script: theOne(names, /^explorer-\w+\.js$/),
    style: theOne(names, /^explorer-\w+\.css$/),
  };
}

/**
 * @param {string[]} names
 * @param {RegExp} pattern
 */
function theOne(names, pattern) {
  const found = names.filter((name) => pattern.test(name));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`Not one file like ${pattern}: ${found}`);
  return found[0];
}

/** Once, here: the server then sends what lies beside each file. */
async function compress() {
  const folder = here("dist/assets");
  for (const name of await readdir(folder)) {
    if (/\.(js|css)$/.test(name)) {
      const small = await promisify(gzip)(await readFile(`${folder}/${name}`), { level: 9 });
      await writeFile(`${folder}/${name}.gz`, small);
    }
  }
}
