/** Fist to five: from here on a leader can live with it; below, there is something to talk about. */
export const LEAST_AGREEMENT = 3;
