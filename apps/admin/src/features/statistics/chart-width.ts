/** Of a drawing, in its own units; two of them stand side by side on a desk, and their letters stay large enough to read. */
export const chartWidth = 560;

/** On a phone. */
export const narrowWidth = 318;
