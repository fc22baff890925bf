import { isNonNullType, type GraphQLObjectType } from "graphql";
import { assertAccess } from "./access.ts";
import { planConnection } from "./connection.plan.ts";
import { objectType, RowPlan, type Nodes, type Place } from "./place.ts";
import type { FieldDeclaration, ManyField, OneField, PartField, Reader } from "./declaration.ts";
import { projected } from "./projection.ts";
import { argumentsOf, type Operation } from "./operation.ts";
import { selectedFields } from "./selection.ts";
import type { Entry, ObjectShape, Shape } from "./shape.ts";
import { scopeBeside, scopeOfRows, type Scope } from "./statement.ts";

interface Owner {
  readonly type: GraphQLObjectType;
  readonly fields: Record<string, FieldDeclaration>;
  readonly present: number | null;
}

/** Plans a selection on the row of a reader. */
export function planObject(place: Place, reader: Reader, nodes: Nodes): ObjectShape {
  const type = objectType(place.operation, reader.type);
  return planFields(place, { type, fields: reader.fields, present: null }, nodes);
}

function planFields(place: Place, owner: Owner, nodes: Nodes): ObjectShape {
  const entries: Entry[] = [];
  for (const [name, fieldNodes] of selectedFields(place.operation, owner.type, nodes)) {
    entries.push(planEntry(place, owner, { name, nodes: fieldNodes }));
  }
  return { kind: "object", typename: owner.type.name, present: owner.present, entries };
}

function planEntry(place: Place, owner: Owner, selected: { name: string; nodes: Nodes }): Entry {
  const [node] = selected.nodes;
  if (node === undefined) throw new Error("A selected field has at least one node");
  const fieldName = node.name.value;
  if (fieldName === "__typename") {
    return { name: selected.name, nonNull: true, shape: { kind: "typename", name: owner.type.name } };
  }
  const declaration = owner.fields[fieldName];
  const definition = owner.type.getFields()[fieldName];
  if (!declaration || !definition) throw new Error(`${owner.type.name}.${fieldName} has no reader`);
  assertAccess(place.scope.viewer, declaration.access, `${owner.type.name}.${fieldName}`);
  const args = argumentsOf(place.operation, definition, node);
  const shape = planField(place, declaration, {
    typeName: `${owner.type.name}.${fieldName}`,
    nodes: selected.nodes,
    args,
  });
  return { name: selected.name, nonNull: isNonNullType(definition.type), shape };
}

interface Asked {
  /** `Type.field`, for cursors and errors. */
  readonly typeName: string;
  readonly nodes: Nodes;
  readonly args: Record<string, unknown>;
}

function planField(place: Place, declaration: FieldDeclaration, asked: Asked): Shape {
  const { scope, row } = place;
  switch (declaration.kind) {
    case "value":
      return { kind: "value", slot: row.slot(declaration.sql(scope)), decode: declaration.decode ?? null };
    case "derived": {
      const from = Object.entries(declaration.from).map(
        ([name, sql]) => [name, row.slot(sql(scope))] as const,
      );
      const derive = projected(place.operation, declaration.derive, asked);
      return { kind: "derived", from: Object.fromEntries(from), derive };
    }
    case "part":
      return planPart(place, declaration, asked);
    case "one":
      return planOne(place, declaration, asked);
    case "many":
      return planMany(place, declaration, asked);
    case "connection": {
      const list = declaration.list();
      const on = (child: Scope) => declaration.on(scope, child);
      const { through } = declaration;
      // Said even where there is none: a list that stands within another one is not reached by that one's way.
      const link = through ? (child: Scope) => through(scope, child) : null;
      const counted = declaration.counted?.(scope) ?? null;
      const planned = planConnection(
        { ...place, list, on, name: asked.typeName, through: link, counted },
        asked,
      );
      const lateral = scope.statement.alias();
      row.joins.push(`left join lateral (${planned.sql}) ${lateral} on true`);
      return { ...planned.shape, slot: row.slot(`${lateral}.j`) };
    }
  }
}

function planPart(place: Place, declaration: PartField, asked: Asked): ObjectShape {
  const present = declaration.present ? place.row.slot(declaration.present(place.scope)) : null;
  const type = partType(place.operation, asked.typeName);
  return planFields(place, { type, fields: declaration.fields, present }, asked.nodes);
}

function partType(operation: Operation, typeName: string): GraphQLObjectType {
  const [owner = "", field = ""] = typeName.split(".");
  const definition = objectType(operation, owner).getFields()[field];
  let type: unknown = definition?.type;
  while (type !== null && typeof type === "object" && "ofType" in type) type = type.ofType;
  return type as GraphQLObjectType;
}

/** A to-one relation is a left join whose columns lie flat in the parent's row. */
function planOne(place: Place, declaration: OneField, asked: Asked): ObjectShape {
  const reader = declaration.reader();
  const child = scopeBeside(place.scope, { addressed: true });
  const on = `${declaration.on(place.scope, child)} and ${reader.visible(child)}`;
  place.row.joins.push(`left join ${reader.from(child)} ${child.alias} on ${on}`);
  const present = place.row.slot(`${child.alias}.${reader.key}`);
  return { ...planObject({ ...place, scope: child }, reader, asked.nodes), present };
}

/** A to-many relation is a lateral join that aggregates its rows, each with its own joins. */
function planMany(place: Place, declaration: ManyField, asked: Asked): Shape {
  const reader = declaration.reader();
  const child = scopeOfRows(place.scope, declaration.max);
  const row = new RowPlan();
  const item = planObject({ ...place, scope: child, row }, reader, asked.nodes);
  const { alias } = child;
  const where = `${declaration.on(place.scope, child)} and ${reader.visible(child)}`;
  const order = declaration.orderBy(child);
  const rows = `select ${alias}.* from ${reader.from(child)} ${alias} where ${where} order by ${order} limit ${String(declaration.max)}`;
  const lateral = place.scope.statement.alias();
  place.row.joins.push(
    `left join lateral (select json_agg(${row.array()} order by ${order}) j from (${rows}) ${alias} ${row.joins.join(" ")}) ${lateral} on true`,
  );
  return { kind: "list", slot: place.row.slot(`${lateral}.j`), item };
}
