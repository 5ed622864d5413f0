import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliTools } from '#electron/cli/CliTools.ts';
import { runCli } from '#electron/cli/runCli.ts';
import { renderMap } from '#electron/export/exportMap.ts';
import { loadFonts } from '#electron/export/fonts.ts';
import { nodeFileSystem } from '#electron/services/files/nodeFileSystem.ts';
import { samples } from '#electron/services/samples/samples.ts';
import { aFolder } from './aFolder.ts';

/** A person at a terminal, in a folder with one map, `map.remit`. */
export function aPerson(map: string, tools: Partial<CliTools> = {}) {
  const cwd = aFolder();
  writeFileSync(join(cwd, 'map.remit'), map);
  const said: string[] = [];
  const told: string[] = [];
  const run = async (...words: string[]) => {
    said.length = 0;
    told.length = 0;
    return runCli(words, {
      cwd,
      version: '1.2.3',
      fs: nodeFileSystem,
      say: (line) => said.push(line),
      columns: null,
      tell: (line) => told.push(line),
      now: () => new Date('2026-11-23T09:00:00Z'),
      newId: () => 'an-id',
      samples,
      render: (document, format, options) =>
        renderMap(document, format, options, { fonts: loadFonts, today: () => '2026-11-23' }),
      engine: { kind: 'none' },
      ...tools,
    });
  };
  return { cwd, said, told, run, at: (name: string) => join(cwd, name) };
}
