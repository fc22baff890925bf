"use client";

import { codePointLength } from "@claimdesk/shared/code-point";
import { history } from "prosemirror-history";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import type { InputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { EditorState } from "prosemirror-state";
import type { Command } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { linkAddress, richTextKeys, setLink } from "./rich-text-commands.ts";
import { readRichText } from "./rich-text-reading.ts";
import { richText } from "./rich-text-schema.ts";
import { writeRichText } from "./rich-text-writing.ts";

export interface RichTextOptions {
  /** Markdown, and so is what `onChange` is given. */
  value: string;
  onChange: (value: string) => void;
  lengthMax: number;
  /** Of the box that is typed into: what readers of a screen need to know of it. */
  attributes: Readonly<Record<string, string>>;
  /** An address is being typed for what is selected, which stays to be seen meanwhile. */
  isLinking: boolean;
  /** Ctrl K: the address is asked for. */
  onLink: () => void;
  /** More was pasted than there is room for. */
  onTooLong: (length: number) => void;
}

export interface RichTextEditor {
  box: RefObject<HTMLDivElement | null>;
  /** What is shown now; undefined until the box is there. */
  state: EditorState | undefined;
  run: (command: Command) => void;
  focus: () => void;
}

const { nodes } = richText;

/** What is typed at the beginning of a line as one would in a letter. */
const typed: readonly InputRule[] = [
  wrappingInputRule(/^>\s$/, nodes.blockquote),
  wrappingInputRule(/^[-*]\s$/, nodes.bullet_list),
  wrappingInputRule(/^1\.\s$/, nodes.ordered_list),
];

/** An editor of rich text in the box: its document is read from Markdown, and written to it at every change. */
export function useRichText(options: RichTextOptions): RichTextEditor {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const [state, setState] = useState<EditorState>();
  const standing = useRef(options);
  // What the form holds as this editor wrote it: anything else was put there by somebody else.
  const written = useRef(options.value);
  useEffect(() => {
    standing.current = options;
  });
  useEffect(() => {
    if (box.current === null) return undefined;
    const made = viewIn(box.current, { standing, written, onState: setState });
    view.current = made;
    setState(made.state);
    return () => {
      view.current = undefined;
      made.destroy();
    };
  }, []);
  const { value, attributes, isLinking } = options;
  useEffect(() => {
    if (view.current === undefined || value === written.current) return;
    written.current = value;
    const { tr, doc } = view.current.state;
    view.current.dispatch(
      tr.replaceWith(0, doc.content.size, readRichText(value).content).setMeta(fromForm, true),
    );
  }, [value]);
  const told = JSON.stringify(attributes);
  useEffect(() => {
    view.current?.setProps({ attributes: standing.current.attributes });
  }, [told, isLinking]);
  return {
    box,
    state,
    run: (command) => view.current && void command(view.current.state, view.current.dispatch, view.current),
    focus: () => view.current?.focus(),
  };
}

const fromForm = "from-form";

interface Holding {
  standing: RefObject<RichTextOptions>;
  written: RefObject<string>;
  onState: (state: EditorState) => void;
}

function viewIn(box: HTMLElement, { standing, written, onState }: Holding): EditorView {
  const askForLink: Command = () => {
    standing.current.onLink();
    return true;
  };
  const view: EditorView = new EditorView(box, {
    attributes: standing.current.attributes,
    state: EditorState.create({
      doc: readRichText(standing.current.value),
      plugins: [inputRules({ rules: typed }), keymap({ ...richTextKeys, "Mod-k": askForLink }), history()],
    }),
    decorations: (state) => (standing.current.isLinking ? held(state) : null),
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr));
      onState(view.state);
      if (!tr.docChanged || tr.getMeta(fromForm) === true) return;
      written.current = writeRichText(view.state.doc);
      standing.current.onChange(written.current);
    },
    handlePaste: (_view, event) => paste(view, event, standing.current),
  });
  return view;
}

const held = ({ doc, selection: { from, to } }: EditorState): DecorationSet =>
  DecorationSet.create(doc, [Decoration.inline(from, to, { class: "held-selection" })]);

/** An address that is pasted upon words makes a link of them. What does not fit stays on the clipboard. */
function paste(
  view: EditorView,
  { clipboardData }: ClipboardEvent,
  { lengthMax, onTooLong }: RichTextOptions,
): boolean {
  const text = clipboardData?.getData("text/plain") ?? "";
  const length = text.length > lengthMax ? codePointLength(text) : 0;
  if (length > lengthMax) {
    onTooLong(length);
    return true;
  }
  const href = /^(https?:\/\/|mailto:)/i.test(text.trim()) ? linkAddress(text) : undefined;
  if (href === undefined || view.state.selection.empty) return false;
  return setLink(href)(view.state, view.dispatch);
}
