/** Widths of the first paint, in px: the figure's places on a 1366 px screen. */
export const STATIC_WIDTH = { wide: 1192, half: 560 } as const;

/**
 * Width of a drawing on A4 in portrait, in px. The page without margins and the card is 656 wide:
 * shrunk to it, its words are 9 points, and two figures stand on a sheet.
 */
export const PAPER_WIDTH = 760;
