import { withoutEnd } from '#shared/lib/withoutEnd.ts';
import { cutToBytes } from './tempName.ts';

/** Room for an extension and a copy's number under the common limit of 255 bytes. */
const LIMIT_BYTES = 120;
const UNTITLED = 'Untitled map';

// Control characters, invisible marks and overrides of direction: a name must read as it is.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** A file name of Windows does not end with these. */
const UNENDING: ReadonlySet<string> = new Set([' ', '.']);
const FORBIDDEN = /[<>:"/\\|?*]/g;
/** Names that Windows keeps for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** A file name, without extension, that every system takes and that cannot lead to another folder. */
export function fileNameFromTitle(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(UNSEEN, '')
    .replace(FORBIDDEN, '-')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ .]+/, '');
  const name = withoutEnd(cutToBytes(plain, LIMIT_BYTES), UNENDING);
  if (name === '' || /^-+$/.test(name)) return UNTITLED;
  return RESERVED.test(name) ? `_${name}` : name;
}
