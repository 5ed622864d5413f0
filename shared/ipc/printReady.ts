/** A page to print tells main that it can be printed, and how many fonts could not be loaded. */
export const PRINT_READY = 'print.ready';

/** A page with a picture tells main its pixels as PNG, or `null` when they cannot be drawn. */
export const PICTURE_MADE = 'print.picture';
