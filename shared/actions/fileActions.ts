import { action } from './action.ts';

/** Maps as files, and the window. */
export const FILE_ACTIONS = [
  action({ id: 'file.new', label: 'New map…', accelerators: ['Mod+N'], menu: 'file', group: 1 }),
  action({ id: 'file.open', label: 'Open…', accelerators: ['Mod+O'], menu: 'file', group: 1 }),
  action({
    id: 'file.start',
    label: 'Start screen',
    keywords: ['recent', 'samples', 'close map'],
    accelerators: ['Mod+Shift+H'],
    menu: 'file',
    group: 1,
  }),
  action({ id: 'file.save', label: 'Save', accelerators: ['Mod+S'], menu: 'file', group: 2 }),
  action({
    id: 'file.saveAs',
    label: 'Save as…',
    accelerators: ['Mod+Shift+S'],
    menu: 'file',
    group: 2,
  }),
  action({ id: 'file.revert', label: 'Revert to saved…', menu: 'file', group: 2 }),
  action({
    id: 'file.versions',
    label: 'Earlier versions…',
    keywords: ['backup', 'history', 'restore', 'go back'],
    menu: 'file',
    group: 2,
  }),
  action({
    id: 'file.exportPdf',
    label: 'Export PDF…',
    keywords: ['board', 'paper', 'print'],
    accelerators: ['Mod+E', 'Mod+P'],
    menu: 'file',
    group: 3,
  }),
  action({
    id: 'file.exportSvg',
    label: 'Export the map as SVG…',
    keywords: ['picture', 'image'],
    menu: 'file',
    group: 3,
  }),
  action({
    id: 'map.properties',
    label: 'Map properties…',
    keywords: ['title', 'purpose', 'classification', 'dates', 'document control'],
    accelerators: ['Mod+,'],
    menu: 'file',
    group: 4,
  }),
  action({
    id: 'file.clearHistory',
    label: 'Forget recent maps and versions…',
    keywords: ['privacy', 'clear', 'history', 'backup', 'recents'],
    menu: 'file',
    group: 4,
  }),
  action({
    id: 'window.close',
    label: 'Close window',
    accelerators: ['Mod+W'],
    menu: 'file',
    group: 5,
  }),
  action({ id: 'app.quit', label: 'Quit Remit', accelerators: ['Mod+Q'], menu: 'file', group: 5 }),
] as const;
