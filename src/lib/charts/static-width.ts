/** Widths of the first paint, in px: the figure's places on a 1366 px screen. */
export const STATIC_WIDTH = { wide: 1192, half: 560 } as const;

/** Width of a drawing on A4 in portrait, in px: the page without margins and the card's own. */
export const PAPER_WIDTH = 656;
