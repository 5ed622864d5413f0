import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk, valueOf, codeOf } from '../support/aDesk.ts';

describe('an export', () => {
  it('appears whole or not at all', async () => {
    const { files, folder } = aDesk();
    const out = join(folder, 'docs', 'Board.pdf');
    expect(valueOf(await files.writeWhole(out, Buffer.from('%PDF')))).toEqual({
      fileName: 'Board.pdf',
    });
    expect(codeOf(await files.writeWhole(join(folder, 'no', 'x.pdf'), Buffer.from('x')))).toBe(
      'E_FOLDER_GONE',
    );
    expect(readdirSync(join(folder, 'docs'))).toEqual(['Board.pdf']);
  });
});
