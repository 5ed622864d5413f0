import { cancelExport } from '../exportUnderWay.ts';
import { forgetPreview } from '../keptPreview.ts';
import type { Handler } from './Handler.ts';

/** What was only looked at does not stay in memory. */
export const fileEndPreview: Handler<'file.endPreview'> = () => {
  cancelExport();
  forgetPreview();
};
