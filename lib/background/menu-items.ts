/** The lines of the menu, as the browser knows them again. */
export const LOOK_UP = 'look-up';
export const ADD_TERM = 'add-term';
export const OPEN_PAPER = 'open-paper';
