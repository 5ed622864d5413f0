import { chooseAndSave } from '../chooseAndSave.ts';
import type { Handler } from './Handler.ts';

export const fileSaveAs: Handler<'file.saveAs'> = (context, { docId, document }) =>
  chooseAndSave(context, docId, document);
