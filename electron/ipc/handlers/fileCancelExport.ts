import { cancelExport } from '../exportUnderWay.ts';
import type { Handler } from './Handler.ts';

export const fileCancelExport: Handler<'file.cancelExport'> = () => cancelExport();
