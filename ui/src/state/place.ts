// Where one is in a long list, kept while one is elsewhere.

/** The row that the keyboard is at: by its key, and where it was last. */
export type Active = { key: string; row: number };

/** How far the list is scrolled, in pixels, and where the keyboard is. */
export type Place = { top: number; active: Active | null };

export const topOfList = (): Place => ({ top: 0, active: null });
