/** How binary data becomes text and back: Node and the page differ only there. */
export interface Base64 {
  readonly from: (text: string) => Uint8Array;
  readonly to: (bytes: Uint8Array) => string;
}

export interface Codec {
  readonly encode: (value: unknown) => unknown;
  readonly decode: (value: unknown) => unknown;
}

/**
 * Carries what Electron's IPC carries (structured clone) through JSON: undefined, dates, maps, sets,
 * binary data, errors, odd numbers are tagged; functions and symbols are refused with Electron's
 * words. Its source text is also injected into the preload's world, so it uses nothing outside.
 */
export function createCodec(base64: Base64): Codec {
  const TAG = '$standin';
  const arrays: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    Uint8Array,
    Uint8ClampedArray,
    Uint16Array,
    Uint32Array,
    Int8Array,
    Int16Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const errors: Record<string, ErrorConstructor> = {
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
  };
  const define = (object: object, key: string, value: unknown): void => {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
  const open = new Set<object>();

  const special = (object: object): unknown => {
    if (object instanceof Date) return { [TAG]: 'date', value: object.getTime() };
    if (object instanceof Map)
      return {
        [TAG]: 'map',
        value: [...object].map(([key, value]) => [encode(key), encode(value)]),
      };
    if (object instanceof Set)
      return { [TAG]: 'set', value: [...object].map((entry) => encode(entry)) };
    if (object instanceof RegExp) return { [TAG]: 'regexp', value: [object.source, object.flags] };
    if (object instanceof ArrayBuffer)
      return { [TAG]: 'bytes', kind: 'ArrayBuffer', value: base64.to(new Uint8Array(object)) };
    if (ArrayBuffer.isView(object)) {
      const bytes = new Uint8Array(object.buffer, object.byteOffset, object.byteLength);
      const kind = object.constructor.name in arrays ? object.constructor.name : 'Uint8Array';
      return { [TAG]: 'bytes', kind, value: base64.to(bytes) };
    }
    if (object instanceof Error) {
      const name = object.name in errors ? object.name : 'Error';
      return { [TAG]: 'error', name, message: object.message, stack: object.stack };
    }
    if (object instanceof Promise || object instanceof WeakMap || object instanceof WeakSet) {
      throw new Error('An object could not be cloned.');
    }
    return undefined;
  };

  const encodeObject = (object: object): unknown => {
    if (open.has(object))
      throw new Error('the stand-in runtime cannot send an object that contains itself');
    open.add(object);
    try {
      if (Array.isArray(object)) {
        const list = object as unknown[];
        let copy: unknown[] | undefined;
        for (let i = 0; i < list.length; i++) {
          const encoded = encode(list[i]);
          if (encoded !== list[i]) {
            copy ??= list.slice();
            copy[i] = encoded;
          }
        }
        return copy ?? list;
      }
      const known = special(object);
      if (known !== undefined) return known;
      const record = object as Record<string, unknown>;
      let copy: Record<string, unknown> | undefined;
      for (const key of Object.keys(record)) {
        const encoded = encode(record[key]);
        if (encoded === record[key]) continue;
        copy ??= { ...record };
        define(copy, key, encoded);
      }
      const result = copy ?? record;
      return Object.hasOwn(result, TAG)
        ? { [TAG]: 'object', value: Object.entries(result) }
        : result;
    } finally {
      open.delete(object);
    }
  };

  const encode = (value: unknown): unknown => {
    switch (typeof value) {
      case 'object':
        return value === null ? null : encodeObject(value);
      case 'undefined':
        return { [TAG]: 'undefined' };
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : { [TAG]: 'number', value: Object.is(value, -0) ? '-0' : String(value) };
      case 'bigint':
        return { [TAG]: 'bigint', value: String(value) };
      case 'function':
      case 'symbol':
        throw new Error('An object could not be cloned.');
      default:
        return value;
    }
  };

  const decodeTagged = (record: Record<string, unknown>): unknown => {
    const value = record['value'];
    switch (record[TAG]) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(value);
      case 'bigint':
        return BigInt(value as string);
      case 'date':
        return new Date((value as number | null) ?? Number.NaN);
      case 'regexp':
        return new RegExp((value as string[])[0]!, (value as string[])[1]);
      case 'map':
        return new Map((value as unknown[][]).map(([key, entry]) => [decode(key), decode(entry)]));
      case 'set':
        return new Set((value as unknown[]).map((entry) => decode(entry)));
      case 'bytes': {
        const bytes = base64.from(value as string);
        // A copy of exactly these bytes: Buffer's pool must not show through.
        const buffer = bytes.buffer.slice(
          bytes.byteOffset,
          bytes.byteOffset + bytes.byteLength,
        ) as ArrayBuffer;
        const kind = record['kind'] as string;
        return kind === 'ArrayBuffer' ? buffer : new arrays[kind]!(buffer);
      }
      case 'error': {
        const error = new errors[record['name'] as string]!(record['message'] as string);
        define(error, 'stack', record['stack']);
        return error;
      }
      default: {
        const object = {};
        for (const [key, entry] of value as [string, unknown][]) define(object, key, decode(entry));
        return object;
      }
    }
  };

  /** Takes what JSON.parse gave and may change it in place. */
  const decode = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value) && Object.hasOwn(value, TAG))
      return decodeTagged(value as Record<string, unknown>);
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) {
      const decoded = decode(record[key]);
      if (decoded !== record[key]) define(record, key, decoded);
    }
    return value;
  };

  return { encode, decode };
}
