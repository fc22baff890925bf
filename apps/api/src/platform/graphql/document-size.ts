import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { rowsOf } from "./document-rows.ts";

/** What a selection holds with its fragments in their places. */
export interface DocumentSize {
  fields: number;
  aliases: number;
  directives: number;
  directivesOfOneNode: number;
  depth: number;
  /** That its lists may bring, as far as the document alone says. */
  rows: number;
  /** How often the most repeated field below this selection is named in one place. */
  sameField: number;
  /** Response name → how often this very selection names it. */
  readonly names: Map<string, number>;
}

type Type = GraphQLCompositeType | undefined;
type Decorated = { readonly directives?: readonly unknown[] | undefined };

const nothing = (): DocumentSize => ({
  ...{ fields: 0, aliases: 0, directives: 0, directivesOfOneNode: 0, depth: 0, rows: 0, sameField: 0 },
  names: new Map(),
});

/**
 * Measures operations. Each fragment is measured once and its size used again wherever it is spread: a document whose
 * fragments double at every step is counted in as many steps as it has fragments, however large the sum.
 */
export class DocumentMeasure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Null while it is being measured: a fragment that contains itself adds nothing more. */
  readonly #measured = new Map<string, DocumentSize | null>();

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  operation(operation: OperationDefinitionNode): DocumentSize {
    const size = this.#selection(
      operation.selectionSet,
      this.#schema.getRootType(operation.operation) ?? undefined,
    );
    for (const variable of operation.variableDefinitions ?? []) addDirectives(size, variable);
    addDirectives(size, operation);
    size.sameField = mostOften(size);
    return size;
  }

  #selection({ selections }: SelectionSetNode, type: Type): DocumentSize {
    const size = nothing();
    for (const selection of selections) {
      addDirectives(size, selection);
      if (selection.kind === Kind.FIELD) this.#addField(size, selection, type);
      else addBeside(size, this.#spread(selection, type));
    }
    return size;
  }

  #addField(size: DocumentSize, field: FieldNode, type: Type): void {
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    const inner = definition === undefined ? undefined : getNamedType(definition.type);
    const below = field.selectionSet
      ? this.#selection(field.selectionSet, isCompositeType(inner) ? inner : undefined)
      : nothing();
    const name = field.alias?.value ?? field.name.value;
    size.names.set(name, (size.names.get(name) ?? 0) + 1);
    size.fields += 1 + below.fields;
    size.aliases += (field.alias ? 1 : 0) + below.aliases;
    size.directives += below.directives;
    size.directivesOfOneNode = Math.max(size.directivesOfOneNode, below.directivesOfOneNode);
    size.depth = Math.max(size.depth, 1 + below.depth);
    size.rows += rowsOf(definition, field, below.rows);
    size.sameField = Math.max(size.sameField, mostOften(below));
  }

  #spread(selection: Exclude<SelectionNode, FieldNode>, type: Type): DocumentSize {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    const { typeCondition, selectionSet } = selection;
    return this.#selection(selectionSet, typeCondition ? this.#typeOf(typeCondition) : type);
  }

  #fragment(name: string): DocumentSize {
    const known = this.#measured.get(name);
    if (known !== undefined) return known ?? nothing();
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return nothing();
    this.#measured.set(name, null);
    const size = this.#selection(fragment.selectionSet, this.#typeOf(fragment.typeCondition));
    addDirectives(size, fragment);
    this.#measured.set(name, size);
    return size;
  }

  #typeOf(condition: FragmentDefinitionNode["typeCondition"]): Type {
    const type = typeFromAST(this.#schema, condition);
    return isCompositeType(type) ? type : undefined;
  }
}

/** A fragment's selections stand beside those that it is spread among. */
function addBeside(size: DocumentSize, other: DocumentSize): void {
  size.fields += other.fields;
  size.aliases += other.aliases;
  size.directives += other.directives;
  size.rows += other.rows;
  size.depth = Math.max(size.depth, other.depth);
  size.directivesOfOneNode = Math.max(size.directivesOfOneNode, other.directivesOfOneNode);
  size.sameField = Math.max(size.sameField, other.sameField);
  for (const [name, times] of other.names) size.names.set(name, (size.names.get(name) ?? 0) + times);
}

function addDirectives(size: DocumentSize, { directives = [] }: Decorated): void {
  size.directives += directives.length;
  size.directivesOfOneNode = Math.max(size.directivesOfOneNode, directives.length);
}

function mostOften({ names, sameField }: DocumentSize): number {
  let most = sameField;
  for (const times of names.values()) most = Math.max(most, times);
  return most;
}

/** Fields at the top of an operation, repetitions counted. */
export function rootFieldsOf({ names }: DocumentSize): number {
  let fields = 0;
  for (const times of names.values()) fields += times;
  return fields;
}
