import type { Handler } from './Handler.ts';

/** Cancel also ends the quitting, or declines the file handed over, that led here. */
export const fileAskToSave: Handler<'file.askToSave'> = async (context, { title }) => {
  const { dialogs, window, pending } = context;
  const answer = await dialogs.askToSave(title);
  if (answer === 'cancel') {
    window.stayOpen();
    pending.drop();
  }
  return answer;
};
