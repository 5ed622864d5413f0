/** Property names that Node, promises and debuggers look for on anything; absent, not refused. */
const looked = new Set([
  'then',
  'toJSON',
  'constructor',
  'nodeType',
  'inspect',
  '__esModule',
  'default',
  'domain',
]);

/**
 * A prototype that stands above what the runtime implements: reading anything else throws, so that
 * the app never goes on with a silent `undefined` where Electron would have a function.
 */
export function loudPrototype(name: string, base: object = Object.prototype): object {
  return new Proxy(base, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || looked.has(key)) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new Error(`the stand-in runtime has no ${name}.${key}`);
    },
  });
}

/** Makes an object refuse what neither it nor its prototypes have. */
export function loud<T extends object>(name: string, object: T): T {
  return Object.setPrototypeOf(
    object,
    loudPrototype(name, Object.getPrototypeOf(object) as object),
  ) as T;
}

/** Makes the instances and the statics of a class refuse what they lack. */
export function loudClass(name: string, type: { prototype: object }): void {
  const base = Object.getPrototypeOf(type.prototype) as object;
  Object.setPrototypeOf(type.prototype, loudPrototype(name, base));
  Object.setPrototypeOf(type, loudPrototype(name, Object.getPrototypeOf(type) as object));
}

/** One line to a person about something that the stand-in runtime cannot do. */
export function notice(text: string): void {
  process.stderr.write(`stand-in runtime: ${text}\n`);
}
