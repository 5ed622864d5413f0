import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { LAYERS, ROOMS, SIBLINGS } from './layers.mjs';

const BUILTIN = new Set(builtinModules);

/**
 * The layer of a file, or undefined when the table does not know its folder.
 *
 * @param {string} path relative to the project folder, with `/`
 */
export function layerOf(path) {
  return Object.keys(LAYERS)
    .filter((name) =>
      name.endsWith('*')
        ? path.startsWith(name.slice(0, -1))
        : path === name || path.startsWith(`${name}/`),
    )
    .sort((a, b) => b.length - a.length)[0];
}

/**
 * @param {readonly string[] | undefined} patterns
 * @param {string} name
 */
function allows(patterns, name) {
  return (patterns ?? []).some((pattern) =>
    pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}

/**
 * @param {import('./layers.mjs').Layer} layer
 * @param {string} name an import of a package, with a path inside it or not
 */
function allowsPackage(layer, name) {
  if (allows(layer.packages, name)) return true;
  const isRoomed = ROOMS.some((room) => name === room || name.startsWith(`${room}/`));
  return !isRoomed && (layer.packages ?? []).includes('*');
}

/**
 * The sibling folder a path lies in, such as `renderer/features/matrix`.
 *
 * @param {string} path
 */
function siblingOf(path) {
  const parent = SIBLINGS.find((folder) => path.startsWith(`${folder}/`));
  if (!parent) return undefined;
  const [child, ...rest] = path.slice(parent.length + 1).split('/');
  return rest.length > 0 ? `${parent}/${child}` : undefined;
}

/**
 * Says why an import is not allowed, or returns undefined when it is.
 *
 * @param {string} from the importing file, relative to the project folder, with `/`
 * @param {string} specifier as written
 * @param {boolean} isType whether only types are imported
 * @returns {string | undefined}
 */
export function judgeImport(from, specifier, isType) {
  const name = layerOf(from);
  const layer = name === undefined ? undefined : LAYERS[name];
  if (name === undefined || !layer)
    return `${from} is in no layer: add its folder to build/lint/layers.mjs.`;

  const target = specifier.replace(/\?.*$/, '');
  const isProjectFile = target.startsWith('.') || target.startsWith('#');
  if (!isProjectFile) {
    if (target.startsWith('virtual:'))
      return name === 'electron/main.ts' ? undefined : `${name} may not import ${target}.`;
    if (target.startsWith('node:') || BUILTIN.has(target)) {
      return layer.node ? undefined : `${name} runs without Node and may not import ${target}.`;
    }
    return allowsPackage(layer, target)
      ? undefined
      : `${name} may not import the package ${target}.`;
  }

  const path = target.startsWith('#')
    ? target.slice(1)
    : posix.normalize(posix.join(posix.dirname(from), target));
  const other = layerOf(path);
  if (other === undefined) return isOutside(path) ? `${from} may not import ${path}.` : undefined;

  const [ownSibling, otherSibling] = [siblingOf(from), siblingOf(path)];
  if (ownSibling && otherSibling && ownSibling !== otherSibling) {
    return `${ownSibling} and ${otherSibling} are siblings and never import each other.`;
  }
  if (other === name) return undefined;
  for (const list of isType ? [layer.may, layer.types] : [layer.may]) {
    if (list?.includes('*') && other !== 'tests') return undefined;
    if (allows(list, other) || allows(list, path)) return undefined;
  }
  return allows(layer.types, other)
    ? `${name} may import only the types of ${other}.`
    : `${name} may not import ${other}.`;
}

/**
 * The top level's own files (package.json) may be read from anywhere; folders are layers.
 *
 * @param {string} path
 */
function isOutside(path) {
  return path.includes('/');
}
