import { isLinkAddress } from "@claimdesk/shared/rich-text";
import { baseKeymap, chainCommands, lift, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import type { Node, NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { richText } from "./rich-text-schema.ts";

const { nodes, marks } = richText;

/** What can be done to the words that are selected, by a button or by keys. */
export type RichTextAct = "strong" | "em" | "quote" | "bullets" | "numbers";

export const richTextCommands: Readonly<Record<RichTextAct, Command>> = {
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  quote: (state, dispatch) =>
    around(state, nodes.blockquote) === undefined
      ? wrapIn(nodes.blockquote)(state, dispatch)
      : lift(state, dispatch),
  bullets: toggleList(nodes.bullet_list),
  numbers: toggleList(nodes.ordered_list),
};

/** Which of it stands where the cursor is. */
export function standingActs(state: EditorState): readonly RichTextAct[] {
  const list = around(state, nodes.bullet_list, nodes.ordered_list)?.node.type;
  const standing: Readonly<Record<RichTextAct, boolean>> = {
    strong: hasMark(state, "strong"),
    em: hasMark(state, "em"),
    quote: around(state, nodes.blockquote) !== undefined,
    bullets: list === nodes.bullet_list,
    numbers: list === nodes.ordered_list,
  };
  return (Object.keys(standing) as RichTextAct[]).filter((act) => standing[act]);
}

function hasMark({ selection, storedMarks, doc }: EditorState, name: "strong" | "em"): boolean {
  const { $from, from, to, empty } = selection;
  return empty
    ? marks[name].isInSet(storedMarks ?? $from.marks()) !== undefined
    : doc.rangeHasMark(from, to, marks[name]);
}

interface Around {
  readonly node: Node;
  readonly at: number;
}

/** The innermost block of one of these types that the selection stands in. */
function around({ selection: { $from } }: EditorState, ...types: readonly NodeType[]): Around | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, at: $from.before(depth) };
  }
  return undefined;
}

/** A list of the other kind changes its kind; the same kind is no list any more. */
function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const list = around(state, nodes.bullet_list, nodes.ordered_list);
    if (list === undefined) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.at, type));
    return true;
  };
}

export interface LinkSpan {
  from: number;
  to: number;
  href: string;
}

/** The link that the selection begins in. */
export function linkAround({ selection: { $from } }: EditorState): LinkSpan | undefined {
  const spans: LinkSpan[] = [];
  $from.parent.forEach((child, offset) => {
    const mark = marks.link.isInSet(child.marks);
    if (mark === undefined) return;
    const span = { from: $from.start() + offset, to: $from.start() + offset + child.nodeSize };
    const [href, before] = [String(mark.attrs["href"]), spans.at(-1)];
    if (before?.to === span.from && before.href === href) before.to = span.to;
    else spans.push({ ...span, href });
  });
  return spans.find(({ from, to }) => from <= $from.pos && $from.pos <= to);
}

/** Makes a link of what is selected, or of the address itself where nothing is; null takes the link away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    const standing = linkAround(state);
    const selected = empty ? undefined : { from, to };
    const range = standing !== undefined && to <= standing.to ? standing : selected;
    const { tr } = state;
    const link = href === null ? undefined : marks.link.create({ href });
    if (range !== undefined) tr.removeMark(range.from, range.to, marks.link);
    if (range !== undefined && link !== undefined) tr.addMark(range.from, range.to, link);
    if (range === undefined && link !== undefined) {
      const words = String(link.attrs["href"]).replace(/^mailto:/i, "");
      tr.replaceSelectionWith(richText.text(words, [link]), false);
    }
    dispatch?.(tr.removeStoredMark(marks.link).scrollIntoView());
    return true;
  };
}

const knownScheme = /^(https?:\/\/|mailto:)/i;
const mailbox = /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/;
const bareHost = /^[^\s:/?#]+\.[^\s]+$/;

/** An address as people type it: the web is put in front of it where that is left out. Undefined where it is none. */
export function linkAddress(typed: string): string | undefined {
  const given = typed.trim();
  if (mailbox.test(given)) return linkAddress(`mailto:${given}`);
  const whole = !knownScheme.test(given) && bareHost.test(given) ? `https://${given}` : given;
  return isLinkAddress(whole) && URL.canParse(whole) ? new URL(whole).href : undefined;
}

const newLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** As other editors have them. Tab is left to the page: whoever uses the keyboard must get out again. */
export const richTextKeys: Readonly<Record<string, Command>> = {
  ...baseKeymap,
  "Mod-b": richTextCommands.strong,
  "Mod-i": richTextCommands.em,
  "Mod-Shift-7": richTextCommands.numbers,
  "Mod-Shift-8": richTextCommands.bullets,
  "Mod-Shift-9": richTextCommands.quote,
  "Mod-]": sinkListItem(nodes.list_item),
  "Mod-[": liftListItem(nodes.list_item),
  "Mod-z": undo,
  "Mod-y": redo,
  "Mod-Shift-z": redo,
  "Shift-Enter": newLine,
  Enter: chainCommands(splitListItem(nodes.list_item), baseKeymap["Enter"] ?? newLine),
  Backspace: chainCommands(undoInputRule, baseKeymap["Backspace"] ?? undoInputRule),
};
