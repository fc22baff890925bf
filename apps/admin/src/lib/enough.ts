/** From so many rows on, a list only says that there are as many: nobody counts further, and it would take time. */
export const enough = 10_000;
