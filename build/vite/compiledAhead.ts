import type { Plugin } from 'vite';

/**
 * A chunk takes along what its modules import, so the order counts: dialogs and menus, of which an opening map
 * calls little, are taken out before the map takes them.
 */
const GROUPS = [
  {
    name: 'react',
    test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|@xyflow|d3-[a-z]+|zustand|use-sync-external-store|classcat)[\\/]/,
  },
  {
    name: 'ui',
    test: /[\\/](?:renderer[\\/]ui|node_modules[\\/](?:@base-ui|@floating-ui|lucide-react))[\\/]/,
  },
  {
    name: 'map',
    test: /[\\/](?:renderer[\\/](?:canvas|store)|shared[\\/](?:drawing|layout|model))[\\/]/,
  },
];

/** The names of the app's chunks whose functions are called as soon as a map is opened. */
const CALLED_FIRST = /^(?:react|map|layoutWorker|auditWorker)$/;

/** V8 reads it at the very beginning of a file: https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** For `rolldownOptions.output.codeSplitting`: what opening a map calls stands in chunks of its own, apart from the rest of the window. */
export const mapChunks = { groups: GROUPS };

/**
 * Has the engine compile the map's code while it loads, beside the page, instead of function by function
 * when the first map is opened: that takes a quarter off the script's time.
 *
 * @param names of the chunks
 */
export function compiledAhead(names = CALLED_FIRST): Plugin {
  return {
    name: 'remit:compiled-ahead',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && names.test(file.name)) file.code = `${HINT}${file.code}`;
      }
    },
  };
}
