type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Without what is not known: a document says nothing of it, where `null` would say that there is none. */
export const given = <T extends object>(properties: T): Given<T> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value != null)) as Given<T>;
