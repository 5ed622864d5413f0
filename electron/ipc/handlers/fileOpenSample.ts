import { openSample } from '../openSample.ts';
import type { Handler } from './handlers.ts';

export const fileOpenSample: Handler<'file.openSample'> = (context, { name }) =>
  openSample(context, name);
