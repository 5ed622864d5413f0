/**
 * `diskThreadEntry` in a thread that stops in the middle of its work: before or after the call of the disk
 * that REMIT_STOPS names ("before writeSync"), and never when it names none.
 */
import fs from 'node:fs';
import process from 'node:process';

const [moment, call = ''] = (process.env['REMIT_STOPS'] ?? '').split(' ');
const original: unknown = Reflect.get(fs, call);
if (typeof original === 'function') {
  Reflect.set(fs, call, (...args: unknown[]) => {
    if (moment === 'after') Reflect.apply(original, fs, args);
    // In a worker that ends the thread, not the process.
    process.exit(1);
  });
}
await import('#electron/services/files/diskThreadEntry.ts');
