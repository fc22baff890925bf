declare const WORKER_NAMES: Readonly<Record<"editor" | "json" | "graphql", string>>;

const isNamed = (label: string): label is keyof typeof WORKER_NAMES => label in WORKER_NAMES;

/** The editor asks for a worker by the language it is for; whatever has none of its own gets the editor's. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string): Worker =>
      new Worker(new URL(WORKER_NAMES[isNamed(label) ? label : "editor"], import.meta.url), {
        type: "module",
      }),
  },
});
