/** A file that is planted and what the linter must say about it. */
export interface Plant {
  /** Where it is planted, as in the project. */
  readonly file: string;
  readonly code: string;
  /** The rule that must refuse it; undefined when it must pass. */
  readonly refusedBy?: string;
}

const LAYERS = 'remit(layers)';
const MARKUP = 'remit(no-markup)';

/** Files that import what they must not: the importer, then what it reaches for. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['shared/lib/plant.ts', "import { x } from '#shared/document/x.ts';"],
  ['shared/lib/plant.ts', "import { x } from '../document/x.ts';"],
  ['shared/lib/plant.ts', "import * as v from 'valibot';"],
  ['shared/document/plant.ts', "import { x } from '#shared/model/x.ts';"],
  ['shared/document/plant.ts', "import { readFileSync } from 'node:fs';"],
  ['shared/migrations/001-plant.ts', "import type { X } from '#shared/document/x.ts';"],
  ['shared/migrations/plant.ts', "import { x } from '#shared/model/x.ts';"],
  ['shared/model/plant.ts', "import { x } from '#shared/commands/x.ts';"],
  ['shared/history/plant.ts', "import { x } from '#shared/model/x.ts';"],
  ['shared/commands/plant.ts', "import { x } from '#shared/audit/x.ts';"],
  ['shared/audit/plant.ts', "import { x } from '#shared/commands/x.ts';"],
  ['shared/audit/plant.ts', "import type { X } from '#shared/layout/x.ts';"],
  ['shared/audit/plant.ts', "import { x } from '#shared/whatIf/x.ts';"],
  ['shared/whatIf/plant.ts', "import { x } from '#shared/layout/x.ts';"],
  ['shared/present/plant.ts', "import { x } from '#shared/layout/x.ts';"],
  ['shared/layout/plant.ts', "import { x } from '#shared/report/x.ts';"],
  ['shared/compare/plant.ts', "import { x } from '#shared/history/x.ts';"],
  ['shared/report/plant.ts', "import { x } from '#shared/layout/x.ts';"],
  ['shared/export/svg/plant.ts', "import { x } from '#shared/commands/x.ts';"],
  ['shared/export/plant.ts', "import { x } from '#shared/layout/x.ts';"],
  ['shared/export/canvas/plant.ts', "import { x } from '#shared/drawing/x.ts';"],
  ['shared/drawing/plant.ts', "import { x } from '#shared/report/x.ts';"],
  ['shared/samples/plant.ts', "import { x } from '#shared/commands/x.ts';"],
  ['shared/import/plant.ts', "import { x } from '#shared/export/x.ts';"],
  ['shared/actions/plant.ts', "import { x } from '#shared/commands/x.ts';"],
  ['shared/ipc/plant.ts', "import { x } from '#shared/commands/x.ts';"],
  ['shared/model/plant.ts', "import { x } from '#electron/shell/x.ts';"],
  ['shared/model/plant.ts', "export type X = import('#renderer/ui/x.ts').X;"],
  ['shared/model/plant.ts', "export * from '#renderer/ui/x.ts';"],
  ['shared/model/plant.ts', "export const x = await import('#renderer/ui/x.ts');"],
  ['shared/model/plant.ts', "import { useState } from 'react';"],
  ['shared/model/plant.ts', "import { x } from '#tests/helpers/x.ts';"],
  ['electron/preload.ts', "import { x } from '#shared/document/x.ts';"],
  ['electron/preload.ts', "import { x } from './ipc/x.ts';"],
  ['electron/preload.ts', "import { readFileSync } from 'node:fs';"],
  ['electron/notesPreload.ts', "import { x } from '#shared/document/x.ts';"],
  ['electron/printPreload.ts', "import { readFileSync } from 'node:fs';"],
  ['electron/cli/plant.ts', "import { app } from 'electron';"],
  ['electron/cli/plant.ts', "import { x } from '#electron/shell/x.ts';"],
  ['electron/export/plant.ts', "import { app } from 'electron';"],
  ['electron/import/plant.ts', "import { x } from '#electron/export/x.ts';"],
  ['electron/ipc/plant.ts', "import { x } from '#electron/services/files/x.ts';"],
  ['electron/shell/plant.ts', "import { x } from '#electron/services/files/x.ts';"],
  ['electron/services/files/plant.ts', "import { x } from '../settings/x.ts';"],
  ['electron/services/files/plant.ts', "import { x } from '#renderer/ui/x.ts';"],
  ['renderer/ui/plant.ts', "import { x } from '#renderer/store/x.ts';"],
  ['renderer/ui/plant.ts', "import { x } from '#shared/document/x.ts';"],
  ['renderer/theme/plant.ts', "import { x } from '#shared/lib/x.ts';"],
  ['renderer/store/plant.ts', "import { x } from '#renderer/ui/x.ts';"],
  ['renderer/actions/plant.ts', "import { x } from '#renderer/features/matrix/x.ts';"],
  ['renderer/fields/plant.ts', "import { x } from '#renderer/features/steps/x.ts';"],
  ['renderer/fields/plant.ts', "import { x } from '#renderer/actions/x.ts';"],
  ['renderer/ui/plant.ts', "import { x } from '#renderer/fields/x.ts';"],
  ['renderer/features/matrix/plant.ts', "import { x } from '../inspector/x.ts';"],
  [
    'renderer/features/matrix/plant.ts',
    "import type { X } from '#renderer/features/inspector/x.ts';",
  ],
  ['renderer/features/matrix/plant.ts', "import { x } from '#renderer/canvas/x.ts';"],
  ['renderer/features/matrix/plant.ts', "import { ReactFlow } from '@xyflow/react';"],
  ['renderer/features/matrix/plant.ts', "import { create } from 'zustand';"],
  ['renderer/features/matrix/plant.ts', "import { x } from '#renderer/platform/x.ts';"],
  ['renderer/features/export/plant.ts', "import { x } from '#renderer/platform/client.ts';"],
  ['renderer/features/matrix/plant.ts', "import { getDocument } from 'pdfjs-dist';"],
  ['renderer/canvas/plant.ts', "import { x } from '#renderer/features/matrix/x.ts';"],
  ['renderer/canvas/plant.ts', "import { ipcRenderer } from 'electron';"],
  ['renderer/app/plant.ts', "import { ReactFlow } from '@xyflow/react';"],
  ['renderer/app/plant.ts', "import { create } from 'zustand';"],
  ['renderer/app/plant.ts', "import { x } from '#electron/shell/x.ts';"],
  ['renderer/app/plant.ts', "import { x } from '#tests/helpers/x.ts';"],
  ['renderer/platform/plant.ts', "import { x } from '#renderer/store/x.ts';"],
  ['build/plant.ts', "import { x } from '#renderer/app/x.ts';"],
  ['shared/somewhere/plant.ts', "import { x } from '#shared/lib/x.ts';"],
];

/** Code that turns text into markup or code, or goes round the one bridge. */
const FORBIDDEN_CALLS: readonly (readonly [string, string, string])[] = [
  ['renderer/ui/plant.ts', 'document.body.innerHTML = name;', MARKUP],
  ['renderer/ui/plant.ts', 'document.body.outerHTML = name;', MARKUP],
  ['renderer/ui/plant.ts', "document.body.insertAdjacentHTML('beforeend', name);", MARKUP],
  ['renderer/ui/plant.ts', 'document.write(name);', MARKUP],
  [
    'renderer/ui/plant.tsx',
    'export const X = <p dangerouslySetInnerHTML={{ __html: name }} />;',
    MARKUP,
  ],
  ['renderer/ui/plant.tsx', 'export const X = <iframe title="x" srcDoc={name} />;', MARKUP],
  ['shared/lib/plant.ts', 'eval(name);', 'eslint(no-eval)'],
  ['shared/lib/plant.ts', 'export const x = new Function(name);', 'eslint(no-new-func)'],
  ['shared/lib/plant.ts', 'export function x(y: any) { return y; }', 'typescript(no-explicit-any)'],
  ['shared/lib/plant.ts', '// @ts-ignore\nexport const x = name;', 'typescript(ban-ts-comment)'],
  ['renderer/app/plant.ts', 'export const x = window.api;', 'remit(one-bridge)'],
  ['renderer/app/plant.ts', "export const x = globalThis['api'];", 'remit(one-bridge)'],
  ['shared/lib/plant.ts', 'console.log(name);', 'eslint(no-console)'],
];

const ALLOWED: readonly (readonly [string, string])[] = [
  ['shared/document/plant.ts', "import { x } from '../lib/x.ts';\nexport const y = x;"],
  ['shared/migrations/001-plant.ts', "import { x } from '#shared/lib/x.ts';\nexport const y = x;"],
  ['shared/audit/plant.ts', "import type { X } from '#shared/commands/x.ts';\nexport type Y = X;"],
  ['shared/export/plant.ts', "import type { X } from '#shared/layout/x.ts';\nexport type Y = X;"],
  ['shared/report/plant.ts', "import { x } from '#shared/audit/x.ts';\nexport const y = x;"],
  ['shared/whatIf/plant.ts', "import { x } from '#shared/commands/x.ts';\nexport const y = x;"],
  ['electron/preload.ts', "import { x } from '#shared/ipc/channels.ts';\nexport const y = x;"],
  ['electron/main.ts', "import { x } from './services/files/x.ts';\nexport const y = x;"],
  ['electron/services/files/plant.ts', "import { x } from './x.ts';\nexport const y = x;"],
  [
    'renderer/canvas/plant.ts',
    "import { ReactFlow } from '@xyflow/react';\nexport const y = ReactFlow;",
  ],
  ['renderer/store/plant.ts', "import { create } from 'zustand';\nexport const y = create;"],
  [
    'renderer/features/matrix/plant.ts',
    "import { x } from '#renderer/fields/x.ts';\nexport const y = x;",
  ],
  ['renderer/features/matrix/plant.ts', "import { x } from '../../ui/x.ts';\nexport const y = x;"],
  [
    'renderer/app/plant.ts',
    "import { x } from '#renderer/features/matrix/x.ts';\nexport const y = x;",
  ],
  ['renderer/platform/plant.ts', 'export const x = window.api;'],
  ['tests/shared/plant.ts', "import { x } from '#electron/main.ts';\nexport const y = x;"],
];

export const PLANTS: readonly Plant[] = [
  ...FORBIDDEN.map(([file, code]) => ({ file, code, refusedBy: LAYERS })),
  ...FORBIDDEN_CALLS.map(([file, code, refusedBy]) => ({ file, code, refusedBy })),
  ...ALLOWED.map(([file, code]) => ({ file, code })),
];
