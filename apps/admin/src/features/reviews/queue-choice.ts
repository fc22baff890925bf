import { ClaimKind } from "@claimdesk/shared/claim-state";
import type { DueFilter, ReviewColumn, ReviewOrder, ReviewQueue } from "../../gql/graphql.ts";
import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import type { KeptView } from "./queue-views.query.ts";

/** The parts of the queue, as the address calls them. */
export const queues = {
  awaiting: "AWAITING_ME",
  mine: "TAKEN_BY_ME",
  returned: "RETURNED_TO_ME",
  overdue: "OVERDUE",
  changed: "ARTICLE_CHANGED",
  open: "OPEN",
  decided: "DECIDED",
} as const satisfies Readonly<Record<string, ReviewQueue>>;
export type QueueName = keyof typeof queues;
export const queueNames = Object.keys(queues) as QueueName[];

export const dueNames = ["PASSED", "WITHIN_A_DAY", "WITHIN_A_WEEK", "NONE"] as const satisfies DueFilter[];

export const orders = {
  due: { field: "DUE_AT", direction: "ASC" },
  oldest: { field: "SUBMITTED_AT", direction: "ASC" },
  newest: { field: "SUBMITTED_AT", direction: "DESC" },
  closed: { field: "CLOSED_AT", direction: "DESC" },
} as const satisfies Readonly<Record<string, ReviewOrder>>;
export type OrderName = keyof typeof orders;
export const orderNames = Object.keys(orders) as OrderName[];

export const columnNames = [
  "VERDICT",
  "KIND",
  "TOPICS",
  "LANGUAGE",
  "DESK",
  "SUBMITTED",
  "DUE",
  "ASSIGNEE",
  "OUTCOME",
] as const satisfies ReviewColumn[];

/** What the list shows of the queue. */
export interface QueueChoice {
  queue: QueueName;
  desk: string | undefined;
  language: string | undefined;
  kind: ClaimKind | undefined;
  topic: string | undefined;
  words: string | undefined;
  due: DueFilter | undefined;
  order: OrderName;
  columns: readonly ReviewColumn[];
}

/** A view that was kept, and what of it stands differently in the address. */
export interface QueuePlace {
  choice: QueueChoice;
  saved: KeptView | undefined;
  isChanged: boolean;
}

const standardColumns: readonly ReviewColumn[] = ["VERDICT", "SUBMITTED", "DUE", "ASSIGNEE"];
const decidedColumns: readonly ReviewColumn[] = ["VERDICT", "OUTCOME", "SUBMITTED"];

/** In the order in which they were put. */
const knownColumns = (names: readonly string[]): readonly ReviewColumn[] =>
  [...new Set(names)].flatMap((name) => columnNames.filter((known) => known === name));

export const standardOrder = (queue: QueueName): OrderName => (queue === "decided" ? "closed" : "due");

export const columnsFor = (queue: QueueName): readonly ReviewColumn[] =>
  queue === "decided" ? decidedColumns : standardColumns;

/**
 * An address that names a part of the queue says everything; one that names a saved view alone shows it as it was kept;
 * one that says nothing shows what this person's queue opens with.
 */
export function queuePlace(params: SearchParams, views: readonly KeptView[]): QueuePlace {
  const asked = textParam(params, "queue");
  const named = textParam(params, "view");
  const saved = views.find(({ id, isDefault }) =>
    named === undefined ? asked === undefined && isDefault : id === named,
  );
  const choice = saved !== undefined && asked === undefined ? choiceOf(saved) : typedChoice(params);
  return { choice, saved, isChanged: saved !== undefined && !isSame(choice, choiceOf(saved)) };
}

function typedChoice(params: SearchParams): QueueChoice {
  const queue = queueNames.find((name) => name === textParam(params, "queue")) ?? "awaiting";
  const columns = textParam(params, "columns")?.split(",");
  return {
    queue,
    desk: textParam(params, "desk"),
    language: textParam(params, "language"),
    kind: Object.values(ClaimKind).find((kind) => kind === textParam(params, "kind")),
    topic: textParam(params, "topic"),
    words: textParam(params, "words"),
    due: dueNames.find((due) => due === textParam(params, "due")),
    order: orderNames.find((order) => order === textParam(params, "order")) ?? standardOrder(queue),
    columns: columns === undefined ? columnsFor(queue) : knownColumns(columns),
  };
}

/** A part of the queue as its tab shows it. */
export const plainChoice = (queue: QueueName): QueueChoice => typedChoice({ queue });

export function choiceOf({ queue, filters, order, columns }: KeptView): QueueChoice {
  const name = queueNames.find((one) => queues[one] === queue) ?? "awaiting";
  const ordered = orderNames.find(
    (one) => orders[one].field === order?.field && orders[one].direction === order.direction,
  );
  return {
    queue: name,
    desk: filters.desk?.id,
    language: filters.language ?? undefined,
    kind: filters.kind ?? undefined,
    topic: filters.topic ?? undefined,
    words: filters.words ?? undefined,
    due: filters.due ?? undefined,
    order: ordered ?? standardOrder(name),
    columns: knownColumns(columns),
  };
}

const isSame = (one: QueueChoice, other: QueueChoice): boolean =>
  JSON.stringify(queueParams(one)) === JSON.stringify(queueParams(other));

/** The choice as the address says it. What is as usual is left out. */
export function queueParams({ queue, order, columns, ...filters }: QueueChoice): Record<string, string> {
  return {
    queue,
    desk: filters.desk ?? "",
    language: filters.language ?? "",
    kind: filters.kind ?? "",
    topic: filters.topic ?? "",
    words: filters.words ?? "",
    due: filters.due ?? "",
    order: order === standardOrder(queue) ? "" : order,
    columns:
      columns.join(",") === columnsFor(queue).join(",")
        ? ""
        : columns.length === 0
          ? "none"
          : columns.join(","),
  };
}

export const isNarrowed = ({ desk, language, kind, topic, words, due }: QueueChoice): boolean =>
  [desk, language, kind, topic, words, due].some((value) => value !== undefined);
