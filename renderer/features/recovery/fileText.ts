import { assertNever } from '#shared/lib/assertNever.ts';
import type { RecoveryOffer } from '#shared/ipc/recoveryMessages.ts';
import { momentWords } from '#shared/lib/momentWords.ts';

/** How the file stands to the work that was not saved into it, and what recovering makes of that. */
export function fileText(offer: RecoveryOffer, now: Date): string {
  const { file, fileName, savedAt } = offer;
  const name = fileName ?? '';
  const when = savedAt === null ? '' : ` ${momentWords(savedAt, now)}`;
  switch (file) {
    case 'none':
      return 'Never saved to a file.';
    case 'same':
      return `${name} is as you last saved it${when && `,${when}`}.`;
    case 'changed':
      return `${name} was changed by somebody else since. Saving asks before it replaces that.`;
    case 'later':
      return `${name} was saved later${when && `,${when}`}: this older work opens as a new map.`;
    case 'gone':
      return `${name} cannot be found: this opens as a new map.`;
    default:
      return assertNever(file);
  }
}
