export interface MessageUse {
  path: string;
  key: string;
  /** A key put together from a variable, as in `themes.${value}`, stands for all keys of that shape. */
  pattern: RegExp;
}

const declaration =
  /(?:const|let)\s+(\w+)\s*=\s*(?:await\s+)?(?:use|get)Translations\(\s*(?:"([^"]*)")?\s*\)/g;

/**
 * The messages that a file asks for. It reads text, not syntax, and so relies on the house's habit: `t` is
 * declared where it is used, is called with a literal or a template, and is never handed to another function.
 */
export function messageUses(source: string, path: string): MessageUse[] {
  const translators = new Map<string, Set<string>>();
  for (const [, name = "", namespace = ""] of source.matchAll(declaration)) {
    translators.set(name, (translators.get(name) ?? new Set()).add(namespace));
  }
  return [...translators].flatMap(([name, namespaces]) =>
    callsOf(source, name).map((key) => toUse(path, key, [...namespaces])),
  );
}

function callsOf(source: string, translator: string): string[] {
  const call = new RegExp(
    `(?<![\\w.])${translator}(?:\\.(?:rich|markup|raw|has))?\\(\\s*(?:"([^"]+)"|\`([^\`]+)\`|(\\w+)\\s*[),])`,
    "g",
  );
  return [...source.matchAll(call)].map(
    ([, literal, template, variable]) => literal ?? template ?? `\${${variable ?? ""}}`,
  );
}

function toUse(path: string, key: string, namespaces: readonly string[]): MessageUse {
  const shape = key
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replaceAll(".", "\\."))
    .join("[^.]+");
  // Two components in one file may call different translators by one name; the key must be in one of them.
  const heads = namespaces.map((namespace) =>
    namespace === "" ? "" : `${namespace.replaceAll(".", "\\.")}\\.`,
  );
  return { path, key, pattern: new RegExp(`^(?:${heads.join("|")})${shape}$`) };
}
