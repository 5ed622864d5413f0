import { cancelExport } from './fileExport.ts';
import type { Handler } from './handlers.ts';

export const fileCancelExport: Handler<'file.cancelExport'> = () => cancelExport();
