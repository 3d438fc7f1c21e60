/** How many posts a page of a list has. */
export const PAGE = 20;
