import { openSample } from '../openSample.ts';
import type { Handler } from './Handler.ts';

export const fileOpenSample: Handler<'file.openSample'> = (context, { name }) =>
  openSample(context, name);
