/** How large a generated map is. `assignments` is aimed at, within a few per cent. */
export interface MapSize {
  readonly name: 'typical' | 'large' | 'stress';
  readonly leaders: number;
  readonly areas: number;
  readonly assignments: number;
}

export const TYPICAL: MapSize = { name: 'typical', leaders: 10, areas: 40, assignments: 150 };
export const LARGE: MapSize = { name: 'large', leaders: 100, areas: 1_000, assignments: 5_000 };
export const STRESS: MapSize = { name: 'stress', leaders: 500, areas: 10_000, assignments: 50_000 };
export const SIZES: readonly MapSize[] = [TYPICAL, LARGE, STRESS];
