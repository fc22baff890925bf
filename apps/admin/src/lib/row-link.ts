/** The mark of a row's link; the keys j and k walk through all of them on the page. */
export const rowLink = { "data-row-link": "" } as const;
