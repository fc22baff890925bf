import { Args, Field, type ClassType } from "type-graphql";

interface PlannedFieldOptions {
  readonly description: string;
  readonly args?: () => ClassType;
  readonly nullable?: boolean;
}

type FieldType = Parameters<typeof Field>[0];

/**
 * A field with arguments that the read planner answers: there is no method to write. The arguments stand in the
 * schema, how it is read stands in the type's reader.
 */
export function PlannedField(type: FieldType, options: PlannedFieldOptions): PropertyDecorator {
  return (prototype, name) => {
    const { description, nullable = false, args } = options;
    (Field(type as () => ClassType, { description, nullable }) as PropertyDecorator)(prototype, name);
    if (args) Args(args)(prototype, name, 0);
  };
}

/** Adds planned fields to a type of an earlier room: a field that joins two rooms belongs to the later one. */
export function extendType(
  type: ClassType,
  fields: Record<string, PlannedFieldOptions & { type: FieldType }>,
): void {
  for (const [name, options] of Object.entries(fields)) {
    PlannedField(options.type, options)(type.prototype as object, name);
  }
}

/** Adds fields to an input of an earlier room, such as a filter over what the later room knows. */
export function extendInput(
  input: ClassType,
  fields: Record<string, { readonly type: FieldType; readonly description: string }>,
): void {
  for (const [name, { type, description }] of Object.entries(fields)) {
    (Field(type as () => ClassType, { description, nullable: true }) as PropertyDecorator)(
      input.prototype as object,
      name,
    );
  }
}
