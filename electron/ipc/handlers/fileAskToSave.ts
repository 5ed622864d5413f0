import type { Handler } from './Handler.ts';

/** Cancel also ends the quitting that led here. */
export const fileAskToSave: Handler<'file.askToSave'> = async ({ dialogs, window }, { title }) => {
  const answer = await dialogs.askToSave(title);
  if (answer === 'cancel') window.stayOpen();
  return answer;
};
