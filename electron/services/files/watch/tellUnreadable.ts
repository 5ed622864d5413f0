import type { FileTrouble } from '#shared/ipc/channels.ts';

/** What has become of the file, by the code for which it does not open. */
const BECAME: Readonly<Record<string, string>> = {
  E_TOO_NEW: 'was saved by a newer Remit since you opened it',
  E_DAMAGED: 'was changed outside and is damaged now',
  E_EMPTY: 'was changed outside and is empty now',
  E_NOT_OURS: 'was changed outside and is no Remit map any more',
  E_TOO_LARGE: 'was changed outside and holds more than Remit can show',
};

/** The file of an open map was changed by somebody else, and what it says now does not open. */
export function tellUnreadable({ code }: FileTrouble, fileName: string): FileTrouble {
  const became = BECAME[code] ?? 'was changed outside and does not open any more';
  return {
    code,
    message: `${fileName} ${became}; your map is still here as it was: save it as a copy, or keep yours and replace the file with your next save.`,
  };
}
