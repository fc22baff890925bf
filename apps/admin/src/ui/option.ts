export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  /** A second, quieter line that tells two options of one name apart. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
}
