/** Reads passages with their quotations marked; docs/quotations.md says how. */
const mark =
  /\[\[(?<direct>[^|\]]*)\|\|(?<said>[^\]]*)\]\]|<<(?<indirect>[^|]*?)\|\|(?<told>[^>]*(?:>[^>]+)*?)>>/gu;

export function passagesIn(written) {
  return written
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const line = part.indexOf("\n");
      const id = part.slice(0, line).trim();
      return { id, held: Number(/\d+$/u.exec(id)[0]) % 2 === 0, ...unmarked(part.slice(line).trim()) };
    });
}

function unmarked(marked) {
  const quotations = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    const { direct, said, indirect, told } = match.groups;
    const words = direct ?? indirect;
    const kind = direct === undefined ? "indirect" : "direct";
    quotations.push({
      kind,
      start: text.length,
      end: text.length + words.length,
      speakers: speakersIn(said ?? told),
    });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), quotations };
}

/** Every chain that is right, from the article outwards. */
function speakersIn(said) {
  return said.split(" / ").map((chain) => chain.split(" > ").map((name) => name.trim()));
}
