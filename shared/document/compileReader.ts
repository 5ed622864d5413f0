import type * as v from 'valibot';
import { invariant } from '../lib/invariant.ts';

/** Collects, from the leaf upwards, where and why a value does not fit. */
export interface Misfit {
  /** Keys and list positions from the misfit up to the root. */
  readonly trail: (string | number)[];
  expectation: string;
  /** The value is of the right kind but beyond a limit. */
  isBeyondLimit: boolean;
}

/** Returned instead of a value that does not fit; the reason stands in the `Misfit`. */
export const UNFIT: unique symbol = Symbol('unfit');

/**
 * Reads one value: the same value when nothing is to be done, a completed copy when a default is
 * missing or the known keys are out of order, `UNFIT` otherwise.
 */
export type Reader = (value: unknown, misfit: Misfit) => unknown;

export function createMisfit(): Misfit {
  return { trail: [], expectation: '', isBeyondLimit: false };
}

/** What this file knows of valibot's objects: enough to read the kinds that `fields.ts` uses. */
interface SchemaNode {
  readonly kind: string;
  readonly type: string;
  readonly message?: () => string;
  readonly pipe?: readonly SchemaNode[];
  readonly entries?: Record<string, SchemaNode>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly default?: unknown;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly requirement?: unknown;
}

/**
 * Turns a valibot schema into closures that accept the same values, about seven times as fast as
 * `v.parse` and without its two losses: `v.looseObject` drops unknown keys named like a member of
 * `Object.prototype` and says "expected a record" of a missing field. No code is generated at run
 * time (the content security policy forbids it).
 *
 * @throws Error on a kind of schema that `fields.ts` does not use yet: teach it here.
 */
export function compileReader(schema: v.GenericSchema): Reader {
  return compile(schema as unknown as SchemaNode);
}

function compile(node: SchemaNode): Reader {
  if (node.pipe) return compilePipe(node.pipe);
  const expectation = node.message?.() ?? 'expected another value';
  switch (node.type) {
    case 'string':
      return (value, misfit) => (typeof value === 'string' ? value : unfit(misfit, expectation));
    case 'boolean':
      return (value, misfit) => (typeof value === 'boolean' ? value : unfit(misfit, expectation));
    case 'number':
      return (value, misfit) =>
        typeof value === 'number' && !Number.isNaN(value) ? value : unfit(misfit, expectation);
    case 'literal':
      return (value, misfit) => (value === node.literal ? value : unfit(misfit, expectation));
    case 'picklist': {
      const options = part(node.options);
      return (value, misfit) => (options.includes(value) ? value : unfit(misfit, expectation));
    }
    case 'optional':
      return compileOptional(node);
    case 'nullable': {
      const read = compile(part(node.wrapped));
      return (value, misfit) => (value === null ? null : read(value, misfit));
    }
    case 'array':
      return compileList(compile(part(node.item)), expectation);
    case 'record':
      return compileDictionary(compile(part(node.value)), expectation);
    case 'loose_object':
      return compileRecord(part(node.entries), expectation);
    default:
      throw new Error(`no reader for a schema of type ${node.type}`);
  }
}

function part<T>(value: T | undefined): T {
  invariant(value !== undefined, 'a schema carries the parts of its kind');
  return value;
}

function unfit(misfit: Misfit, expectation: string, isBeyondLimit = false): typeof UNFIT {
  misfit.expectation = expectation;
  misfit.isBeyondLimit = isBeyondLimit;
  return UNFIT;
}

function compilePipe(steps: readonly SchemaNode[]): Reader {
  const read = compile(part(steps[0]));
  const tests = steps.slice(1).map(compileAction);
  return (value, misfit) => {
    if (read(value, misfit) === UNFIT) return UNFIT;
    for (const test of tests) if (!test(value, misfit)) return UNFIT;
    return value;
  };
}

function compileAction(action: SchemaNode): (value: unknown, misfit: Misfit) => boolean {
  const expectation = part(action.message)();
  const [holds, isLimit] = conditionOf(action);
  return (value, misfit) => {
    if (holds(value)) return true;
    unfit(misfit, expectation, isLimit);
    return false;
  };
}

function conditionOf({ type, requirement }: SchemaNode): [(value: unknown) => boolean, boolean] {
  switch (type) {
    case 'check':
      return [requirement as (value: unknown) => boolean, false];
    case 'finite':
      return [(value) => Number.isFinite(value), false];
    case 'min_length':
      return [(value) => (value as string).length >= (requirement as number), false];
    case 'max_length':
      return [(value) => (value as string).length <= (requirement as number), true];
    case 'min_value':
      return [(value) => (value as number) >= (requirement as number), true];
    case 'max_value':
      return [(value) => (value as number) <= (requirement as number), true];
    default:
      throw new Error(`no reader for an action of type ${type}`);
  }
}

function compileOptional(node: SchemaNode): Reader {
  const read = compile(part(node.wrapped));
  const { default: fallback } = node;
  return (value, misfit) => {
    if (value !== undefined) return read(value, misfit);
    return typeof fallback === 'function' ? fallback() : fallback;
  };
}

function compileList(read: Reader, expectation: string): Reader {
  return (value, misfit) => {
    if (!Array.isArray(value)) return unfit(misfit, expectation);
    const items: readonly unknown[] = value;
    let copy: unknown[] | null = null;
    for (let index = 0; index < items.length; index++) {
      const item = read(items[index], misfit);
      if (item === UNFIT) {
        misfit.trail.push(index);
        return UNFIT;
      }
      if (copy) copy.push(item);
      else if (item !== items[index]) copy = [...items.slice(0, index), item];
    }
    return copy ?? value;
  };
}

function compileDictionary(read: Reader, expectation: string): Reader {
  return (value, misfit) => {
    if (!isRecord(value)) return unfit(misfit, expectation);
    for (const [key, entry] of Object.entries(value)) {
      if (read(entry, misfit) === UNFIT) {
        misfit.trail.push(key);
        return UNFIT;
      }
    }
    return value;
  };
}

function compileRecord(entries: Record<string, SchemaNode>, expectation: string): Reader {
  const names = Object.keys(entries);
  const known = new Set(names);
  const readers = Object.values(entries).map(compile);
  const plains = Object.values(entries).map(plainField);

  /** Reads the known fields from `start` on, in the order of the format, then the unknown ones. */
  function complete(value: Record<string, unknown>, start: number, misfit: Misfit): unknown {
    const copy: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) {
      const field = Object.hasOwn(value, name) ? value[name] : undefined;
      const read = index < start ? field : part(readers[index])(field, misfit);
      if (read === UNFIT) {
        if (field === undefined) misfit.expectation += ', and it is missing';
        misfit.trail.push(name);
        return UNFIT;
      }
      copy[name] = read;
    }
    for (const key of Object.keys(value)) {
      // A field named `__proto__` never survives; the parse pass has told of it.
      if (known.has(key) || key === '__proto__') continue;
      // Defined, not assigned: "constructor" cannot be assigned where Object.prototype is frozen.
      Object.defineProperty(copy, key, {
        value: value[key],
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    return copy;
  }

  return (value, misfit) => {
    if (!isRecord(value)) return unfit(misfit, expectation);
    let index = 0;
    // Files that the app wrote hold every known key, in order: nothing to copy then. `for in` on a
    // record from JSON.parse is the one way over its fields that V8 turns into plain loads.
    for (const key in value) {
      if (index === names.length) {
        if (key === '__proto__') return complete(value, index, misfit);
        continue;
      }
      if (key !== names[index]) break;
      const field = value[key];
      const plain = plains[index];
      const isPlain =
        plain !== undefined &&
        (typeof field === 'string'
          ? field.length >= plain.shortest && field.length <= plain.longest
          : field === null && plain.isNullable);
      if (!isPlain) {
        const read = part(readers[index])(field, misfit);
        if (read === UNFIT) {
          misfit.trail.push(key);
          return UNFIT;
        }
        if (read !== field) return complete({ ...value, [key]: read }, index + 1, misfit);
      }
      index++;
    }
    return index === names.length ? value : complete(value, index, misfit);
  };
}

/** The lengths that make a text fit without asking its reader: most fields of a map are such. */
interface PlainField {
  readonly shortest: number;
  readonly longest: number;
  readonly isNullable: boolean;
}

/** What can be said of a field at a glance; nothing (an empty range) when only its reader knows. */
function plainField(node: SchemaNode): PlainField {
  if (node.type === 'optional') return plainField(part(node.wrapped));
  if (node.type === 'nullable' && !node.pipe) {
    return { ...plainField(part(node.wrapped)), isNullable: true };
  }
  const plain = { shortest: 0, longest: -1, isNullable: false };
  const [root, ...actions] = node.pipe ?? [];
  if (root?.type !== 'string') return plain;
  for (const { type, requirement } of actions) {
    if (type === 'min_length') plain.shortest = requirement as number;
    else if (type === 'max_length') plain.longest = requirement as number;
    else return { ...plain, longest: -1 };
  }
  return plain;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
