/** One line that is not blank, with its place in the input in UTF-16 units. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly followsBlank: boolean;
  readonly isIndented: boolean;
  /** Two spaces or a backslash at the end: Markdown's line break inside a paragraph. */
  readonly breaksHard: boolean;
}

/** Every way that a line ends, the page break (form feed) among them. */
const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;

export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let followsBlank = true;
  const take = (end: number): void => {
    const line = lineOf(raw, { start, end }, followsBlank);
    if (line !== null) lines.push(line);
    followsBlank = line === null;
  };
  for (const { 0: mark, index } of raw.matchAll(lineEnd)) {
    take(index);
    if (mark === "\f") followsBlank = true;
    start = index + mark.length;
  }
  take(raw.length);
  return lines;
}

function lineOf(raw: string, at: { start: number; end: number }, followsBlank: boolean): Line | null {
  if (at.start === at.end) return null;
  const whole = raw.slice(at.start, at.end);
  const text = cleaned(whole);
  if (text === "") return null;
  const leading = whole.length - whole.trimStart().length;
  return {
    text,
    start: at.start + leading,
    end: at.end - (whole.length - whole.trimEnd().length),
    followsBlank,
    isIndented: leading >= 2 || whole.startsWith("\t"),
    breaksHard: whole.endsWith("  ") || whole.endsWith("\\"),
  };
}

// Control characters, byte order marks, zero-width spaces and the noncharacters that `inline.ts` marks places with.
// Joiners and direction marks stay: emoji, Persian and right-to-left text are spelt with them.
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufdd0-\ufdd3]/g;
const softHyphen = /\u00ad(?!$)/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Only what nobody sees is taken out; quotes and all spaces that are not the plain one stay as they are. */
export function cleaned(text: string): string {
  const visible = unusual.test(text) ? withoutInvisible(text) : text;
  // Single spaces are what there is most of, and stay.
  return visible.replace(/[\t ]{2,}|\t/g, " ").trim();
}

/** A glance first: hardly any text has one of these. */
// eslint-disable-next-line no-control-regex
const unusual = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ud800-\udfff\ufdd0-\ufdd3\ufeff]/;

function withoutInvisible(text: string): string {
  return text.replace(invisible, "").replace(softHyphen, "").replace(loneSurrogate, "\ufffd");
}
