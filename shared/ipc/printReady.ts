/** A page to print tells main that it can be printed, and how many fonts could not be loaded. */
export const PRINT_READY = 'print.ready';
