import type { Block } from "../block.ts";

interface OpenRow {
  readonly start: number;
  readonly cells: (Block | null)[];
  isPlain: boolean;
}

/** Data is short; a cell with more in it holds a part of the page. */
const cellLengthMax = 200;

/** Makes one block of each row of data. A table that only lays a page out keeps its blocks as they are. */
export class TableRows {
  readonly #blocks: Block[];
  readonly #open: OpenRow[] = [];

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  open(): void {
    this.#open.push({ start: this.#blocks.length, cells: [], isPlain: true });
  }

  /** Whatever was read since the last cell's end is this one's. */
  endCell(): void {
    const row = this.#open.at(-1);
    if (row === undefined) return;
    const known = row.start + row.cells.filter((cell) => cell !== null).length;
    const [block = null, second] = this.#blocks.slice(known);
    if (second !== undefined || !isData(block)) row.isPlain = false;
    row.cells.push(block);
  }

  close(): void {
    const row = this.#open.pop();
    if (row === undefined || !row.isPlain) return;
    const cells = row.cells.filter((cell) => cell !== null);
    if (cells.length < 2 || row.start + cells.length !== this.#blocks.length) return;
    this.#blocks.length = row.start;
    this.#blocks.push({
      kind: "row",
      level: 0,
      text: cells.map(({ text }) => text).join(" | "),
      html: row.cells.map((cell) => `<td>${cell?.html ?? ""}</td>`).join(""),
      links: cells.flatMap(({ links }) => links),
      isEmphasised: false,
      at: null,
    });
  }
}

function isData(block: Block | null): boolean {
  return block === null || (block.kind === "paragraph" && block.text.length <= cellLengthMax);
}
