/** The model started on this day: rows that say no other day are as old. */
export const START = '2020-09-01';
