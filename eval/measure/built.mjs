/**
 * A module of the API's reading room as it was built. Its types are not built with it, so whoever asks says what it is.
 * @param {string} name
 */
export const builtReading = (name) =>
  import(new URL(`../../apps/api/dist/reading/${name}.js`, import.meta.url).href);
