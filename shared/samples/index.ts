/** What the start screen and the command line say of a sample before anything is read. */
export interface Sample {
  /** Name of the file (`merger.remit`) and of the command line's `--sample`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly leaders: number;
  readonly areas: number;
}

/** The bundled maps, in the order in which they are offered. The files lie beside this one. */
export const SAMPLES: readonly Sample[] = [
  {
    name: 'merger',
    title: 'Two-hospital merger',
    summary:
      'Two hospitals become one system: the first twelve months, from service lines to bonds.',
    leaders: 9,
    areas: 23,
  },
  {
    name: 'agency',
    title: 'Federal agency cabinet',
    summary: 'A department of eleven bureaux: what the law gives to the CIO, and who pays for it.',
    leaders: 10,
    areas: 26,
  },
  {
    name: 'scaleup',
    title: 'SaaS scale-up',
    summary: 'From 200 to 800 people: pricing, customer data, and the layoffs nobody speaks of.',
    leaders: 8,
    areas: 21,
  },
  {
    name: 'city',
    title: 'City emergency management',
    summary:
      'The first 72 hours of an emergency: who declares, who commands, who only hears of it.',
    leaders: 9,
    areas: 21,
  },
];
