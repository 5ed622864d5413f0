/** The project's own lint rules: layers, markup sinks, and the bridge to the main process. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeImport } from './judgeImport.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} filename */
function projectPath(filename) {
  return relative(ROOT, filename).split(sep).join('/');
}

/** Properties and functions through which text becomes markup or code. */
const MARKUP_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML']);
const MARKUP_CALLS = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseHTMLUnsafe',
]);

/** @param {any} node */
function nameOf(node) {
  return node?.type === 'Identifier' || node?.type === 'JSXIdentifier'
    ? node.name
    : node?.type === 'Literal'
      ? node.value
      : undefined;
}

/**
 * Whether an import or a re-export names types only.
 *
 * @param {any} node
 */
function isTypeOnly(node) {
  if ((node.importKind ?? node.exportKind) === 'type') return true;
  const kinds = (node.specifiers ?? []).map(
    (/** @type {any} */ specifier) => specifier.importKind ?? specifier.exportKind,
  );
  return kinds.length > 0 && kinds.every((/** @type {any} */ kind) => kind === 'type');
}

const layers = {
  meta: { type: 'problem' },
  /** @param {any} context */
  create(context) {
    const from = projectPath(context.filename);
    /** @param {any} node @param {any} source @param {boolean} isType */
    const check = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const message = judgeImport(from, source.value, isType);
      if (message) context.report({ node, message });
    };
    return {
      /** @param {any} node */
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      /** @param {any} node */
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      /** @param {any} node */
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source, false),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

const noMarkup = {
  meta: { type: 'problem' },
  /** @param {any} context */
  create(context) {
    const message = 'Text never becomes markup: build elements with React or the DOM instead.';
    return {
      /** @param {any} node */
      AssignmentExpression(node) {
        const name = nameOf(node.left?.property);
        if (MARKUP_PROPERTIES.has(name)) context.report({ node, message });
      },
      /** @param {any} node */
      JSXAttribute(node) {
        if (MARKUP_PROPERTIES.has(nameOf(node.name)) || nameOf(node.name) === 'srcDoc') {
          context.report({ node, message });
        }
      },
      /** @param {any} node */
      Property(node) {
        if (nameOf(node.key) === 'dangerouslySetInnerHTML') context.report({ node, message });
      },
      /** @param {any} node */
      CallExpression(node) {
        const callee = node.callee;
        const name = nameOf(callee?.property);
        const isWrite =
          nameOf(callee?.object) === 'document' && (name === 'write' || name === 'writeln');
        if (isWrite || MARKUP_CALLS.has(name)) context.report({ node, message });
      },
    };
  },
};

const oneBridge = {
  meta: { type: 'problem' },
  /** @param {any} context */
  create(context) {
    const from = projectPath(context.filename);
    if (!from.startsWith('renderer/') || from.startsWith('renderer/platform/')) return {};
    const message = 'Only renderer/platform reads window.api: ask its client instead.';
    return {
      /** @param {any} node */
      MemberExpression(node) {
        const isWindow = ['window', 'globalThis', 'self'].includes(nameOf(node.object));
        if (isWindow && nameOf(node.property) === 'api') context.report({ node, message });
      },
    };
  },
};

export default {
  meta: { name: 'remit' },
  rules: { layers, 'no-markup': noMarkup, 'one-bridge': oneBridge },
};
