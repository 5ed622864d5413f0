import type { Handler } from './Handler.ts';

export const samplesList: Handler<'samples.list'> = ({ samples }) =>
  samples.map(({ name, title, summary, leaders, areas }) => ({
    name,
    title,
    summary,
    leaders,
    areas,
  }));
